using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Finds the places that a stretch of tokens names and decides what each name means from the names beside it.</summary>
/// <remarks>
/// A name with several meanings takes the one that fits the region or country written next to it, else the country written just before,
/// else the largest (cities come in the order of their size). A two-letter code counts only next to a place that it fits.
/// </remarks>
internal sealed class PlaceFinder(PlaceNames names)
{
    private readonly List<NamedPlace> _found = [];

    /// <summary>Places named between two tokens of one line; valid until the next call.</summary>
    public List<NamedPlace> Find(Reading reading, int firstToken, int endToken)
    {
        _found.Clear();
        var hits = HitSearch.Within(reading.Hits(Topic.Place), firstToken, endToken);
        var index = 0;
        while (index < hits.Length)
        {
            var meanings = Meanings(hits, index);
            var next = index + meanings.Length;
            if (IsName(reading, meanings[0]))
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
        var third = second.IsEmpty ? default : Beside(reading, second[0], rest[second.Length..]);
        if (FittingMeaning(meanings, second) is var (name, wider))
        {
            var isLong = Fitting(wider, third) is not null;
            Add(name, meanings[0].FirstToken, isLong ? third[0].EndToken : second[0].EndToken);
            return second.Length + (isLong ? third.Length : 0);
        }

        if (Alone(reading, meanings) is { } alone)
        {
            Add(alone, meanings[0].FirstToken, meanings[0].EndToken);
        }

        return 0;
    }

    // Before a country "New York" is the city rather than the state.
    private (PlaceName Name, PlaceName Wider)? FittingMeaning(ReadOnlySpan<Hit> meanings, ReadOnlySpan<Hit> second)
    {
        (PlaceName Name, PlaceName Wider)? best = null;
        foreach (var meaning in meanings)
        {
            if (meaning.Group == PlaceNames.NotPlace || names[meaning.Group] is not { IsCode: false } name)
            {
                continue;
            }

            var isBetter =
                best is null || (name is { Kind: PlaceKind.City, IsKnown: true } && IsRegion(best.Value.Name));
            if (isBetter && Fitting(name, second) is { } wider)
            {
                best = (name, wider);
            }
        }

        return best;
    }

    private static bool IsRegion(PlaceName name) => name.Kind == PlaceKind.Region;

    // The meaning of a name with no fitting region or country behind it.
    private PlaceName? Alone(Reading reading, ReadOnlySpan<Hit> meanings)
    {
        if (HasNotPlace(meanings))
        {
            return null;
        }

        var isBeside = _found.Count > 0 && IsBeside(reading, _found[^1].EndToken, meanings[0].FirstToken);
        var before = isBeside ? _found[^1] : default;
        PlaceName? best = null;
        foreach (var meaning in meanings)
        {
            var name = names[meaning.Group];
            var isClear = !name.IsCode && (name.IsKnown || IsLocation(reading, meaning));
            if (isClear && (best is null || Rank(name, before) < Rank(best, before)))
            {
                best = name;
            }
        }

        return best;
    }

    // What fits the name before comes first ("Germany, Frankfurt"; a state in a list of states), then cities, countries, regions.
    private static int Rank(PlaceName name, NamedPlace before)
    {
        var isExpected =
            name.Country == before.Country
            && (before.Kind == PlaceKind.Country || (before.Kind == PlaceKind.Region && name.Kind == PlaceKind.Region));
        var byKind = name.Kind switch
        {
            PlaceKind.City when name.City == PlaceNames.CityState(name.Country) => 0,
            PlaceKind.Country => 1,
            PlaceKind.City or PlaceKind.Metro when name.IsKnown => 2,
            PlaceKind.Region => 3,
            _ => 4,
        };
        return (isExpected ? 0 : 5) + byKind;
    }

    private void Add(PlaceName name, int first, int end)
    {
        var place = new NamedPlace(name.Kind, name.City, name.Region, name.Country, first, end);
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

    private static bool IsWithin(NamedPlace place, NamedPlace wider) =>
        place.Country == wider.Country
        && (wider.Kind == PlaceKind.Country || wider.Region == place.Region)
        && place.FirstToken - wider.EndToken <= 1;

    private PlaceName? Fitting(PlaceName name, ReadOnlySpan<Hit> wider)
    {
        foreach (var hit in wider)
        {
            if (
                hit.Group == PlaceNames.NotPlace
                || names[hit.Group] is not { Kind: PlaceKind.Region or PlaceKind.Country } candidate
                || candidate.Kind <= name.Kind
            )
            {
                continue;
            }

            if (
                candidate.Country == name.Country
                && (candidate.Kind == PlaceKind.Country || name.Region is null || candidate.Region == name.Region)
            )
            {
                return candidate;
            }
        }

        return null;
    }

    private static ReadOnlySpan<Hit> Beside(Reading reading, Hit hit, ReadOnlySpan<Hit> rest) =>
        rest.IsEmpty || !IsBeside(reading, hit.EndToken, rest[0].FirstToken) ? [] : Meanings(rest, 0);

    // At most two signs such as a comma, dash or bracket between two names.
    private static bool IsBeside(Reading reading, int end, int first)
    {
        if (first - end > 2 || first < end)
        {
            return false;
        }

        foreach (var token in reading.Tokens[end..first])
        {
            if (!(token.Is(',') || token.Is('-') || token.Is('–') || token.Is('(') || token.Is('/') || token.Is('.')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(Reading reading, Hit hit)
    {
        var token = reading.Tokens[hit.FirstToken];
        return token.IsCapital
            || token.Kind != TokenKind.Word
            || !char.IsLower(reading.Text[token.Start])
            || IsLocation(reading, hit);
    }

    // The location field names nothing but places, sometimes all in lower case.
    private static bool IsLocation(Reading reading, Hit hit) =>
        reading.Lines[reading.LineOf(hit.FirstToken)].Part == Part.Location;

    private static bool HasNotPlace(ReadOnlySpan<Hit> meanings)
    {
        foreach (var meaning in meanings)
        {
            if (meaning.Group == PlaceNames.NotPlace)
            {
                return true;
            }
        }

        return false;
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
