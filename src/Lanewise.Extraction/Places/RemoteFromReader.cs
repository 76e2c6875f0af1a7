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

    private static readonly string[] AreaNames = ["EU", "EMEA", "LATAM", "APAC", "NA", Anywhere];

    private readonly PlaceFinder _finder;
    private readonly PlaceZones _zones;
    private readonly string?[] _areas;
    private readonly WorkplaceWords _workplaces;
    private readonly List<Fact<string>> _found = [];

    public RemoteFromReader(Lexicon lexicon, PlaceNames names)
    {
        _finder = new(names);
        _zones = new(lexicon);
        _workplaces = new(lexicon);
        _areas = new string?[lexicon.GroupNames(Topic.Location).Length];
        foreach (var area in AreaNames)
        {
            _areas[lexicon.Group(Topic.Location, area)] = area;
        }
    }

    /// <summary>Country codes, areas or "anywhere" in the order of the posting; empty when not said or not remote.</summary>
    public ImmutableArray<Fact<string>> Read(
        Reading reading,
        ImmutableArray<Fact<Workplace>> workplace,
        ImmutableArray<Place> places
    )
    {
        _found.Clear();
        if (!IsRemote(workplace))
        {
            return [];
        }

        foreach (var line in reading.Lines)
        {
            if (line.Section is SectionKind.Location or SectionKind.Header or SectionKind.Title)
            {
                ReadSegments(reading, line, places);
            }
            else if (_zones.EndOfField(reading, line) is > 0 and var end && HasRemote(reading, line.FirstToken, end))
            {
                AddPlaces(reading, line.FirstToken, end);
            }
        }

        if (_found.Count == 0 || IsOnlyAnywhere())
        {
            ReadRunningText(reading);
        }

        DropAnywhere();
        return [.. _found];
    }

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

    private bool IsOnlyAnywhere() => _found.Count == 1 && _found[0].Value == Anywhere;

    private void ReadSegments(Reading reading, Line line, ImmutableArray<Place> places)
    {
        var tokens = reading.Tokens;
        var isOpen = line.Section == SectionKind.Location && NamesNoCity(places);
        var first = line.FirstToken;
        for (var index = first; index <= line.EndToken; index++)
        {
            if (index == line.EndToken || tokens[index].Is('|') || tokens[index].Is(';'))
            {
                if (isOpen || HasRemote(reading, first, index))
                {
                    AddPlaces(reading, first, index);
                }

                first = index + 1;
            }
        }
    }

    private static bool NamesNoCity(ImmutableArray<Place> places)
    {
        foreach (var place in places)
        {
            if (place.City is not null)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasRemote(Reading reading, int first, int end)
    {
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Workplace), first, end))
        {
            if (_workplaces.IsRemote(hit.Group))
            {
                return true;
            }
        }

        return false;
    }

    private void AddPlaces(Reading reading, int first, int end)
    {
        foreach (var place in _finder.Find(reading, first, end))
        {
            var isCountry = place.City is null || place.City == PlaceNames.CityState(place.Country);
            if (isCountry && !_zones.IsClock(reading, place.EndToken))
            {
                Add(place.Country, reading.SpanOf(place.FirstToken, place.EndToken));
            }
        }

        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Location), first, end))
        {
            if (_areas[hit.Group] is { } area && !_zones.IsClock(reading, hit.EndToken))
            {
                Add(area, reading.SpanOf(hit));
            }
        }
    }

    private void ReadRunningText(Reading reading)
    {
        foreach (var cue in reading.Hits(Topic.Location))
        {
            if (cue.Group != _zones.From)
            {
                continue;
            }

            var line = reading.Lines[reading.LineOf(cue.FirstToken)];
            if (line.Section is not (SectionKind.Legal or SectionKind.Benefits or SectionKind.Company))
            {
                AddPlaces(reading, cue.EndToken, Math.Min(line.EndToken, cue.EndToken + PlaceAfterCue));
            }
        }
    }

    private void Add(string value, Span span)
    {
        foreach (var fact in _found)
        {
            if (fact.Value == value)
            {
                return;
            }
        }

        _found.Add(new(value, span));
    }
}
