using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Finds the places that a stretch of tokens names and decides what each name means from the names beside it.</summary>
/// <remarks>
/// A name with several meanings takes the one that fits the region or country written next to it, else the country written just before,
/// else the largest (cities come in the order of their size). A two-letter code counts only next to a place that it fits.
/// </remarks>
internal sealed class PlaceFinder(PlaceNames names, PlaceWords words)
{
    private const int MostBetween = 4;

    private readonly PlaceMeanings _meanings = new(names);
    private readonly List<NamedPlace> _found = [];

    // Whether the stretch is a field, which names nothing but places, sometimes all in lower case.
    private bool _isField;

    /// <summary>Places named between two tokens of one line; valid until the next call.</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="firstToken">The first token to look at.</param>
    /// <param name="endToken">The token to stop before.</param>
    /// <param name="isField">Whether these tokens are a field for the place: there small towns count, and names that no list holds.</param>
    public List<NamedPlace> Find(Reading reading, int firstToken, int endToken, bool isField)
    {
        _found.Clear();
        _isField = isField;
        var hits = reading.Hits(Topic.Place, firstToken, endToken);
        var index = 0;
        while (index < hits.Length)
        {
            var meanings = Meanings(hits, index);
            var next = index + meanings.Length;
            if (IsName(reading, meanings[0]) && !IsShutOut(reading, meanings[0]))
            {
                next += Take(reading, meanings, hits[next..]);
            }

            index = next;
        }

        return _found;
    }

    // Decides on one name and returns how many hits after it were its region and country.
    private int Take(Reading reading, ReadOnlySpan<Hit> meanings, ReadOnlySpan<Hit> rest)
    {
        var second = Beside(reading, meanings[0], rest);
        var again = 0;
        if (!second.IsEmpty && second[0].Group == meanings[0].Group && _meanings.Fitting(meanings, second) is null)
        {
            // "Lima, Lima Province, Peru": the second name is that of the region around the city.
            again = second.Length;
            second = Beside(reading, second[0], rest[again..]);
        }

        rest = rest[again..];
        var third = second.IsEmpty ? default : Beside(reading, second[0], rest[second.Length..]);
        if (_meanings.Fitting(meanings, second) is var (name, wider))
        {
            var isLong = _meanings.Fitting(wider, third) is not null;
            Add(reading, name, meanings[0].FirstToken, isLong ? third[0].EndToken : second[0].EndToken);
            return again + second.Length + (isLong ? third.Length : 0);
        }

        if (Alone(reading, meanings, second) is { } alone)
        {
            var region = _isField && !IsTouched(meanings[0]) ? _meanings.Region(meanings, alone) : null;
            if (region is not null && AddTown(reading, region, meanings[0].FirstToken, meanings[0].EndToken))
            {
                return 0;
            }

            Add(reading, alone, meanings[0].FirstToken, meanings[0].EndToken);
        }
        else if (_isField && _meanings.Code(meanings) is { } code)
        {
            return TakeCode(reading, code, meanings, second);
        }

        return 0;
    }

    // "London, New York" are two cities, "Little Hollow, New York" is one.
    private bool IsTouched(Hit hit) => _found.Count > 0 && _found[^1].EndToken >= hit.FirstToken - 1;

    // "Remote - FL", "Remote (TX)", but not "Remote - OK".
    private static bool IsAfterRemote(Reading reading, Hit code)
    {
        var sign = code.FirstToken - 1;
        return sign > 0
            && (reading.Tokens[sign].Is('-') || reading.Tokens[sign].Is('–') || reading.Tokens[sign].Is('('))
            && reading.HitEndingAt(Topic.Workplace, sign) is not null
            && EndsPiece(reading, code.EndToken)
            && reading.Written(reading.Tokens[code.FirstToken]) is not ("OK" or "OR" or "ME" or "HI");
    }

    // A code behind the name of a town that no list has, but not "Milan, MI, Italy".
    private int TakeCode(Reading reading, PlaceName code, ReadOnlySpan<Hit> meanings, ReadOnlySpan<Hit> second)
    {
        var hit = meanings[0];
        if (_meanings.IsOfStateOnly(meanings) && IsAfterRemote(reading, hit))
        {
            _found.Add(new(PlaceKind.Region, null, code.Region, code.Country, false, hit.FirstToken, hit.EndToken));
            return 0;
        }

        var isLong = _meanings.Fitting(code, second) is not null;
        var end = isLong ? second[0].EndToken : hit.EndToken;
        var isOther = !isLong && _meanings.IsCountry(second);
        var isTown = !isOther && EndsPiece(reading, end) && AddTown(reading, code, hit.FirstToken, end);
        return isTown && isLong ? second.Length : 0;
    }

    private PlaceName? Alone(Reading reading, ReadOnlySpan<Hit> meanings, ReadOnlySpan<Hit> second)
    {
        var isBeside = _found.Count > 0 && IsBeside(reading, _found[^1].EndToken, meanings[0].FirstToken);
        var before = isBeside ? _found[^1] : default;
        var isPiece = _isField && FillsPiece(reading, meanings[0]) && !IsQuarter(reading, meanings[0], before);
        return _meanings.Alone(meanings, before, second, isPiece);
    }

    // "San Francisco (Mission)", "Rio - Centro": behind a city and a bracket or dash stands a part of it.
    private static bool IsQuarter(Reading reading, Hit hit, NamedPlace before)
    {
        if (before.City is null)
        {
            return false;
        }

        foreach (var token in reading.Tokens[before.EndToken..hit.FirstToken])
        {
            if (token.Is('(') || token.Is('-') || token.Is('–'))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Reading reading, PlaceName name, int first, int end)
    {
        var isWide = name.Kind is PlaceKind.Region or PlaceKind.Country;
        if (isWide && _isField && AddTown(reading, name, first, end))
        {
            return;
        }

        if (
            _found.Count > 0
            && (IsAround(reading, _found[^1], name, first, end) || IsMetro(reading, _found[^1], name, first))
        )
        {
            _found[^1] = _found[^1] with { EndToken = end };
            return;
        }

        var place = new NamedPlace(name.Kind, name.City, name.Region, name.Country, name.IsKnown, first, end);
        if (
            _found.Count > 0
            && _found[^1] is { Kind: PlaceKind.Country or PlaceKind.Region } wider
            && name.Kind < wider.Kind
            && IsWithin(place, wider)
        )
        {
            // "USA - New York": the country before belongs to the city.
            _found[^1] = place with
            {
                FirstToken = wider.FirstToken,
            };
            return;
        }

        _found.Add(place);
    }

    // "Diadema, São Paulo, Brazil", "Copenhagen, Capital Region, Denmark": what comes after the comma is wider, not another place.
    private bool IsAround(Reading reading, NamedPlace place, PlaceName name, int first, int end)
    {
        if (
            !_isField
            || place.City is null
            || place.Country != name.Country
            || !reading.Tokens[place.EndToken].Is(',')
            || !IsBeside(reading, place.EndToken, first)
        )
        {
            return false;
        }

        return name.Kind == PlaceKind.Country
            || (name is { Kind: PlaceKind.City, IsKnown: true } && !place.IsKnown && HasComma(reading, first, end));
    }

    // "Cambridge, MA (Boston area)": the brackets say what lies around the city.
    private static bool IsMetro(Reading reading, NamedPlace place, PlaceName name, int first) =>
        name.Kind == PlaceKind.Metro
        && place.City is not null
        && place.Country == name.Country
        && first == place.EndToken + 1
        && reading.Tokens[place.EndToken].Is('(');

    // "Little Hollow, MA", also where the name is that of a city elsewhere: "Glasgow, KY". Words before "US" are seldom a town.
    private bool AddTown(Reading reading, PlaceName wider, int first, int end)
    {
        if (wider is { Kind: PlaceKind.Country, Country: "US" })
        {
            return false;
        }

        var isElsewhere =
            _found.Count > 0 && _found[^1].EndToken == first - 1 && IsElsewhere(reading, _found[^1], wider);
        var last = _found.Count - (isElsewhere ? 2 : 1);
        var line = reading.Lines[reading.LineOf(first)];
        var bound = last >= 0 ? Math.Max(line.FirstToken, _found[last].EndToken) : line.FirstToken;
        var (firstOfName, endOfName) = WrittenTown.Before(reading, words, first, bound);
        if (firstOfName == endOfName)
        {
            return false;
        }

        if (isElsewhere)
        {
            _found.RemoveAt(_found.Count - 1);
        }

        if (last >= 0 && IsDivision(reading, _found[last], wider, firstOfName))
        {
            _found[last] = _found[last] with { EndToken = end };
            return true;
        }

        var town = reading.Written(firstOfName, endOfName).ToString();
        _found.Add(new(PlaceKind.City, town, wider.Region, wider.Country, false, firstOfName, end));
        return true;
    }

    // "Berlin, Poland" are two places of a list; "Berlin, NJ" is one, "Lebanon, NH" too, but not "Germany, DE".
    private static bool IsElsewhere(Reading reading, NamedPlace place, PlaceName wider) =>
        (place.Kind != PlaceKind.Country || (wider.IsCode && place.Country != wider.Region))
        && (place.Kind != PlaceKind.Region || place.Country != wider.Country)
        && (!place.IsKnown || (wider.Kind == PlaceKind.Region && !IsLocal(reading, place, wider)))
        && !HasComma(reading, place.FirstToken, place.EndToken);

    // "Milano, MI" and "Monterrey, NL" have codes of their own countries: a name in another language is no American town's, and codes of
    // Canada and Australia are as often those of others.
    private static bool IsLocal(Reading reading, NamedPlace place, PlaceName wider) =>
        wider.IsCode
        && (
            wider.Country != "US"
            || (place.City is not null && !reading.Written(place.FirstToken, place.EndToken).SequenceEqual(place.City))
        );

    // "Warsaw, Masovian, Poland": words between a city and its country are the region around it.
    private static bool IsDivision(Reading reading, NamedPlace place, PlaceName wider, int word) =>
        place.Kind == PlaceKind.City
        && place.Country == wider.Country
        && !HasComma(reading, place.FirstToken, place.EndToken)
        && (place.EndToken == word || (place.EndToken == word - 1 && reading.Tokens[place.EndToken].Is(',')));

    private static bool HasComma(Reading reading, int first, int end)
    {
        foreach (var token in reading.Tokens[first..end])
        {
            if (token.Is(','))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(NamedPlace place, NamedPlace wider) =>
        place.Country == wider.Country
        && (wider.Kind == PlaceKind.Country || wider.Region == place.Region)
        && place.FirstToken - wider.EndToken <= 1;

    private ReadOnlySpan<Hit> Beside(Reading reading, Hit hit, ReadOnlySpan<Hit> rest) =>
        rest.IsEmpty || !IsBeside(reading, hit.EndToken, rest[0].FirstToken) ? [] : Meanings(rest, 0);

    // Few signs such as a comma, dash or bracket between two names, or a word such as "Province".
    private bool IsBeside(Reading reading, int end, int first)
    {
        if (first - end > MostBetween || first < end)
        {
            return false;
        }

        for (var index = end; index < first; index++)
        {
            var token = reading.Tokens[index];
            var isSign =
                token.Is(',') || token.Is('-') || token.Is('–') || token.Is('(') || token.Is('/') || token.Is('.');
            if (!isSign && !words.IsDivision(reading, index))
            {
                return false;
            }
        }

        return true;
    }

    // Whether nothing but signs and words for the workplace stand around a name, as in "Reading (London)", "Nice | Remote".
    private static bool FillsPiece(Reading reading, Hit hit)
    {
        var line = reading.Lines[reading.LineOf(hit.FirstToken)];
        var workplaces = reading.Hits(Topic.Workplace);
        var opens =
            hit.FirstToken == line.FirstToken
            || reading.Tokens[hit.FirstToken - 1].Kind == TokenKind.Symbol
            || HitSearch.EndingAt(workplaces, hit.FirstToken) >= 0;
        var closes =
            hit.EndToken == line.EndToken
            || reading.Tokens[hit.EndToken].Kind == TokenKind.Symbol
            || HitSearch.StartingAt(workplaces, hit.EndToken) >= 0;
        return opens && closes;
    }

    // No word follows that a two-letter code could belong to; a postal code does no harm.
    private static bool EndsPiece(Reading reading, int end) =>
        end == reading.Lines[reading.LineOf(end - 1)].EndToken
        || reading.Tokens[end].Kind is TokenKind.Symbol or TokenKind.Number;

    private bool IsShutOut(Reading reading, Hit hit) =>
        words.IsExcluded(reading, hit.FirstToken) || IsStreetName(reading, hit.EndToken);

    // "Berlin Avenue" is no place, "Berlin, Avenue ..." is.
    private bool IsStreetName(Reading reading, int end) =>
        end < reading.Tokens.Length && !reading.Tokens[end].StartsLine && words.IsStreet(reading, end, end - 1);

    private bool IsName(Reading reading, Hit hit)
    {
        var token = reading.Tokens[hit.FirstToken];
        return token.IsCapital || token.Kind != TokenKind.Word || !char.IsLower(reading.Text[token.Start]) || _isField;
    }

    private static ReadOnlySpan<Hit> Meanings(ReadOnlySpan<Hit> hits, int index)
    {
        var end = index + 1;
        while (end < hits.Length && hits[end].FirstToken == hits[index].FirstToken)
        {
            end++;
        }

        return hits[index..end];
    }
}
