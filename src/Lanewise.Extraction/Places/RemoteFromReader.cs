using System.Collections.Immutable;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Reads where a remote job may be done from.</summary>
/// <remarks>
/// In fields and headers a country or area counts when it stands with a word for remote between the same bars, or when the location
/// field names only countries and areas; elsewhere it needs words such as "must be based in". Cities and time zones name no country.
/// </remarks>
internal sealed class RemoteFromReader
{
    private const string Anywhere = "anywhere";
    private const int PlaceAfterCue = 6;
    private const int PlaceAfterRemote = 2;
    private const int MostBetween = 3;
    private const int LongestList = 60;
    private const int LongestSegment = 10;

    private static readonly string[] AreaNames = ["EU", "EMEA", "LATAM", "APAC", "NA", Anywhere];

    private readonly PlaceFinder _finder;
    private readonly PlaceWords _words;
    private readonly PlaceFields _fields;
    private readonly string?[] _areas;
    private readonly WorkplaceWords _workplaces;
    private readonly List<Fact<string>> _found = [];
    private bool _isRepeated;

    public RemoteFromReader(Lexicon lexicon, PlaceNames names)
    {
        _words = new(lexicon);
        _fields = new(lexicon);
        _finder = new(names, _words);
        _workplaces = new(lexicon);
        _areas = new string?[lexicon.GroupNames(Topic.Location).Length];
        foreach (var area in AreaNames)
        {
            _areas[lexicon.Group(Topic.Location, area)] = area;
        }
    }

    /// <summary>Whether a value is an area or "anywhere" rather than a country.</summary>
    public static bool IsArea(string value) => Array.IndexOf(AreaNames, value) >= 0;

    /// <summary>Country codes, areas or "anywhere" in the order of the posting; empty when not said or not remote.</summary>
    public ImmutableArray<Fact<string>> Read(Reading reading, ImmutableArray<Fact<Workplace>> workplace)
    {
        _found.Clear();
        if (!IsRemote(workplace))
        {
            return [];
        }

        var isOpen = LocationNamesNoCity(reading);
        for (var index = 0; index < reading.Lines.Length; index++)
        {
            var line = reading.Lines[index];
            if (line.Section is SectionKind.Location or SectionKind.Header or SectionKind.Title)
            {
                ReadSegments(reading, line, isOpen);
            }
            else if (_fields.Of(reading, index) is var (first, end) && Counts(reading, line, first, end, isOpen))
            {
                AddPlaces(reading, first, end, isField: true);
            }
        }

        if (NamesNothing() && isOpen)
        {
            ReadTitle(reading);
        }

        ReadRunningText(reading);

        DropAnywhere();
        return [.. _found];
    }

    // "Location: LATAM" in the text says from where where the location field leaves it open.
    private bool Counts(Reading reading, Line line, int first, int end, bool isOpen) =>
        HasRemote(reading, line.FirstToken, end)
        || (isOpen && first < end && NamesNothing() && NamesNoCity(reading, first, end, isField: true));

    // A board's "anywhere in the world" gives way to anything narrower.
    private void DropAnywhere()
    {
        if (_found.Count > 1)
        {
            _found.RemoveAll(fact => fact.Value == Anywhere);
        }
    }

    private static bool IsRemote(ImmutableArray<Fact<Workplace>> workplace)
    {
        foreach (var fact in workplace)
        {
            if (fact.Value == Workplace.Remote)
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesNothing() => _found.Count == 0 || (_found.Count == 1 && _found[0].Value == Anywhere);

    // In the location field countries count that stand alone between bars; a city that is its own country only among no other cities.
    private void ReadSegments(Reading reading, Line line, bool isOpen)
    {
        var tokens = reading.Tokens;
        var first = line.FirstToken;
        for (var index = first; index <= line.EndToken; index++)
        {
            if (index == line.EndToken || tokens[index].Is('|') || tokens[index].Is(';'))
            {
                ReadSegment(reading, line, first, index, isOpen);
                first = index + 1;
            }
        }
    }

    private void ReadSegment(Reading reading, Line line, int first, int end, bool isOpen)
    {
        var isField = line.Section == SectionKind.Location;
        if (HasRemote(reading, first, end) || (isField && (isOpen || NamesNoCity(reading, first, end, isField))))
        {
            AddPlaces(reading, first, end, isField);
        }
        else if (line.Section == SectionKind.Header && first > line.FirstToken)
        {
            // A header without line break goes over into a text, which must not be read to its end.
            end =
                end - first <= LongestSegment || BeginsWithName(reading, first)
                    ? Math.Min(end, first + LongestSegment)
                    : first;
            if (NamesNoCity(reading, first, end, isField))
            {
                AddPlaces(reading, first, end, isField);
            }
        }
    }

    private bool BeginsWithName(Reading reading, int token)
    {
        return (reading.HitStartingAt(Topic.Location, token) is { } word && _areas[word.Group] is not null)
            || reading.HitStartingAt(Topic.Place, token) is not null;
    }

    private bool NamesNoCity(Reading reading, int first, int end, bool isField)
    {
        foreach (var place in _finder.Find(reading, first, end, isField))
        {
            if (place.City is not null)
            {
                return false;
            }
        }

        return true;
    }

    // "Engineer - Germany", where nothing else says where.
    private void ReadTitle(Reading reading)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section != SectionKind.Title)
            {
                continue;
            }

            foreach (var place in _finder.Find(reading, line.FirstToken, line.EndToken, isField: false))
            {
                if (place.City is null && place.IsSetApart(reading.Tokens))
                {
                    Add(place.Country, reading.SpanOf(place.FirstToken, place.EndToken));
                }
            }
        }
    }

    private bool LocationNamesNoCity(Reading reading)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section != SectionKind.Location)
            {
                continue;
            }

            foreach (var place in _finder.Find(reading, line.FirstToken, line.EndToken, isField: true))
            {
                if (place.City is not null && place.City != PlaceNames.CityState(place.Country))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool HasRemote(Reading reading, int first, int end)
    {
        foreach (var hit in reading.Hits(Topic.Workplace, first, end))
        {
            if (_workplaces.IsRemote(hit.Group))
            {
                return true;
            }
        }

        return false;
    }

    private void AddPlaces(Reading reading, int first, int end, bool isField)
    {
        foreach (var place in _finder.Find(reading, first, end, isField))
        {
            AddPlace(reading, place, isField);
        }

        foreach (var hit in reading.Hits(Topic.Location, first, end))
        {
            AddArea(reading, hit);
        }
    }

    private void AddPlace(Reading reading, NamedPlace place, bool isField)
    {
        var isCountry = place.City is null || place.City == PlaceNames.CityState(place.Country);
        if (
            isCountry
            && !_words.IsClock(reading, place.EndToken)
            && (isField || !_words.IsSeat(reading, place.FirstToken))
        )
        {
            Add(place.Country, reading.SpanOf(place.FirstToken, place.EndToken));
        }
    }

    private void AddArea(Reading reading, Hit hit)
    {
        if (_areas[hit.Group] is { } area && !_words.IsClock(reading, hit.EndToken))
        {
            Add(area, reading.SpanOf(hit));
        }
    }

    // Beside what fields say, only lists behind words such as "candidates in" count that repeat some of it: they say it more fully.
    private void ReadRunningText(Reading reading)
    {
        var isSilent = NamesNothing();
        foreach (var cue in reading.Hits(Topic.Location))
        {
            if (cue.Group == _words.From)
            {
                ReadAfter(reading, cue, isSilent, HasRemote(reading, cue.FirstToken, cue.EndToken));
            }
        }

        foreach (var hit in reading.Hits(Topic.Workplace))
        {
            if (isSilent && _workplaces.IsRemote(hit.Group))
            {
                ReadAfter(reading, hit, isSilent, isRemote: true);
            }
        }
    }

    // Perks name places for many reasons; there only words for remote count.
    private void ReadAfter(Reading reading, Hit cue, bool isSilent, bool isRemote)
    {
        var line = reading.Lines[reading.LineOf(cue.FirstToken)];
        var isElsewhere =
            line.Section is SectionKind.Legal or SectionKind.Company || Checkbox.IsOpen(reading.Tokens, line);
        if (line.Part == Part.Description && !isElsewhere && (isRemote || line.Section != SectionKind.Benefits))
        {
            var known = _found.Count;
            _isRepeated = false;
            var reach = cue.Group == _words.From ? PlaceAfterCue : PlaceAfterRemote;
            ReadList(reading, cue.EndToken, Math.Min(line.EndToken, cue.EndToken + LongestList), reach);
            if (!isSilent && !_isRepeated)
            {
                _found.RemoveRange(known, _found.Count - known);
            }
        }
    }

    // Places and areas as long as each soon follows the one before: "the US, Canada or anywhere in Europe".
    private void ReadList(Reading reading, int first, int end, int reach)
    {
        var places = _finder.Find(reading, first, end, isField: false);
        var words = reading.Hits(Topic.Location, first, end);
        var (place, word) = (0, 0);
        while (true)
        {
            while (word < words.Length && (words[word].FirstToken < first || _areas[words[word].Group] is null))
            {
                word++;
            }

            var isPlace =
                place < places.Count && (word == words.Length || places[place].FirstToken <= words[word].FirstToken);
            var next =
                isPlace ? places[place].FirstToken
                : word < words.Length ? words[word].FirstToken
                : int.MaxValue;
            if (next - first > reach || HasStop(reading, first, next))
            {
                return;
            }

            if (isPlace)
            {
                AddPlace(reading, places[place], isField: false);
                first = places[place++].EndToken;
            }
            else
            {
                AddArea(reading, words[word]);
                first = words[word++].EndToken;
            }

            reach = MostBetween;
        }
    }

    private static bool HasStop(Reading reading, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (reading.Tokens[index].Is('.') || reading.Tokens[index].Is(';') || reading.Tokens[index].Is('|'))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string value, Span span)
    {
        foreach (var fact in _found)
        {
            if (fact.Value == value)
            {
                _isRepeated = true;
                return;
            }
        }

        _found.Add(new(value, span));
    }
}
