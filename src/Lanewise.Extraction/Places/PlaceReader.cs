using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Reads where the job is.</summary>
/// <remarks>
/// The location field decides, else the header line, else lines such as "Location: ...", else words such as "based in ..." in running
/// text. A title that names a city of the only country known makes it exact.
/// </remarks>
internal sealed class PlaceReader(Lexicon lexicon, PlaceNames names)
{
    private const int PlaceAfterCue = 8;
    private const int LongestCompany = 8;

    private readonly PlaceFinder _finder = new(names);
    private readonly PlaceZones _zones = new(lexicon);

    /// <summary>Names of states and provinces that facts carry: those of these countries.</summary>
    private static bool HasRegions(string country) => country is "US" or "CA" or "AU";

    /// <summary>The places in the order of the posting, each once.</summary>
    public ImmutableArray<Place> Read(Reading reading)
    {
        var found = new List<Place>();
        AddLines(reading, SectionKind.Location, found);
        if (found.Count == 0)
        {
            AddHeader(reading, found);
        }

        if (!HasCity(found))
        {
            AddWithin(reading, SectionKind.Title, found);
        }

        if (found.Count == 0)
        {
            AddFields(reading, found);
        }

        if (found.Count == 0)
        {
            AddRunningText(reading, found);
        }

        return [.. found];
    }

    private void AddLines(Reading reading, SectionKind section, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section == section)
            {
                AddFound(reading, _finder.Find(reading, line.FirstToken, line.EndToken), found);
            }
        }
    }

    // A header names the company first: a place there counts only in brackets, or where no bar parts the header.
    private void AddHeader(Reading reading, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section == SectionKind.Header)
            {
                var first = line.FirstToken + CompanyLength(reading.Tokens[line.FirstToken..line.EndToken]);
                AddFound(reading, _finder.Find(reading, first, line.EndToken), found);
            }
        }
    }

    // A first segment of many words is a sentence that may name the place too.
    private static int CompanyLength(ReadOnlySpan<Token> header)
    {
        var (bar, bracket) = (header.Length, header.Length);
        for (var i = header.Length - 1; i >= 0; i--)
        {
            bar = header[i].Is('|') ? i : bar;
            bracket = header[i].Is('(') ? i : bracket;
        }

        return bar > LongestCompany ? 0 : Math.Min(bar, bracket);
    }

    // Titles add a city to a country that the location field names, never a country of their own.
    private void AddWithin(Reading reading, SectionKind section, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section != section)
            {
                continue;
            }

            foreach (var place in _finder.Find(reading, line.FirstToken, line.EndToken))
            {
                var index = found.FindIndex(known => known.Country == place.Country && known.City is null);
                if (place.City is not null && (index >= 0 || (found.Count == 0 && IsSetApart(reading.Tokens, place))))
                {
                    found.RemoveAll(known => known.Country == place.Country && known.City is null);
                    AddPlace(reading, place, found);
                }
            }
        }
    }

    // "Engineer (Warsaw)", "Engineer - Berlin", "[上海] ..."
    private static bool IsSetApart(ReadOnlySpan<Token> tokens, NamedPlace place) =>
        place.FirstToken > 0
        && tokens[place.FirstToken - 1] is { Kind: TokenKind.Symbol }
        && !tokens[place.FirstToken].StartsLine;

    private void AddFields(Reading reading, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Part == Part.Description && _zones.IsField(reading, line))
            {
                AddFound(reading, _finder.Find(reading, line.FirstToken, line.EndToken), found);
            }
        }
    }

    private void AddRunningText(Reading reading, List<Place> found)
    {
        foreach (var cue in reading.Hits(Topic.Location))
        {
            if (cue.Group != _zones.Here)
            {
                continue;
            }

            var line = reading.Lines[reading.LineOf(cue.FirstToken)];
            if (line.Section is SectionKind.Legal or SectionKind.Benefits)
            {
                continue;
            }

            var (_, end) = reading.SentenceOf(cue.FirstToken);
            var places = _finder.Find(reading, cue.EndToken, end);
            if (places.Count > 0 && places[0].FirstToken - cue.EndToken <= PlaceAfterCue)
            {
                AddFound(reading, places, found);
            }
        }
    }

    private static void AddFound(Reading reading, List<NamedPlace> places, List<Place> found)
    {
        foreach (var place in places)
        {
            AddPlace(reading, place, found);
        }
    }

    private static void AddPlace(Reading reading, NamedPlace place, List<Place> found)
    {
        // A city that is its own country names the country alone where the job is remote: "Remote - Singapore".
        var city = place.City == PlaceNames.CityState(place.Country) && Follows(reading, place) ? null : place.City;
        var region = HasRegions(place.Country) ? place.Region : null;
        var isKnown = false;
        foreach (var known in found)
        {
            isKnown |= (known.City, known.Region, known.Country) == (city, region, place.Country);
        }

        if (!isKnown)
        {
            found.Add(new(city, region, place.Country, reading.SpanOf(place.FirstToken, place.EndToken)));
        }
    }

    private static bool Follows(Reading reading, NamedPlace place)
    {
        var hits = reading.Hits(Topic.Workplace);
        for (var gap = 0; gap <= 2 && place.FirstToken - gap > 0; gap++)
        {
            if (HitSearch.EndingAt(hits, place.FirstToken - gap) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCity(List<Place> found)
    {
        foreach (var place in found)
        {
            if (place.City is not null)
            {
                return true;
            }
        }

        return false;
    }
}
