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
    private const int LongestList = 60;

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

        if (found.Count == 0 && reading.HasHeader)
        {
            AddRoleLines(reading, found);
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
                foreach (var place in _finder.Find(reading, line.FirstToken, line.EndToken))
                {
                    if (
                        place.FirstToken >= first
                        || IsSpelledOut(reading.Tokens, place)
                        || (found.Count == 0 && OpensHeader(reading.Tokens, line, place))
                    )
                    {
                        AddPlace(reading, place, found);
                    }
                }
            }
        }
    }

    // The name ends at a bar, a bracket, a comma, an address or a dash between spaces; a header of many words without any is a sentence.
    private static int CompanyLength(ReadOnlySpan<Token> header)
    {
        for (var i = 0; i < header.Length && i <= LongestCompany; i++)
        {
            if (
                header[i].Is('|')
                || header[i].Is('(')
                || header[i].Is(',')
                || header[i].Kind == TokenKind.Url
                || (header[i] is { IsGlued: false } && (header[i].Is('-') || header[i].Is('–') || header[i].Is('—')))
            )
            {
                return i;
            }
        }

        return 0;
    }

    // "London - iOS developer": a dash or colon after it, where a company would have a bar.
    private static bool OpensHeader(ReadOnlySpan<Token> tokens, Line line, NamedPlace place) =>
        place.FirstToken == line.FirstToken
        && place.EndToken < line.EndToken
        && (tokens[place.EndToken] is { IsGlued: false } || tokens[place.EndToken].Is(':'))
        && (tokens[place.EndToken].Is('-') || tokens[place.EndToken].Is('–') || tokens[place.EndToken].Is(':'));

    // "Portland, OR": no company is called so.
    private static bool IsSpelledOut(ReadOnlySpan<Token> tokens, NamedPlace place)
    {
        if (place.City is null || place.EndToken - place.FirstToken < 2)
        {
            return false;
        }

        foreach (var token in tokens[place.FirstToken..place.EndToken])
        {
            if (token.Is(','))
            {
                return true;
            }
        }

        return tokens[place.EndToken - 1] is { IsUpper: true, Length: 2 };
    }

    // Titles add a city to a country that the location field names; what they set apart counts where nothing else is known.
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
                var isNarrower =
                    place.City is not null
                    && found.Exists(known => known.Country == place.Country && known.City is null);
                if (isNarrower || (found.Count == 0 && IsSetApart(reading.Tokens, place)))
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
            if (line.Part == Part.Description && _zones.EndOfField(reading, line) is > 0 and var end)
            {
                AddFound(reading, _finder.Find(reading, line.FirstToken, end), found);
            }
        }
    }

    private void AddRoleLines(Reading reading, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (RoleLine.HasBars(reading, line))
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

            var end = EndOfSentence(reading.Tokens, cue.EndToken, line.EndToken);
            var places = _finder.Find(reading, cue.EndToken, end);
            if (places.Count > 0 && places[0].FirstToken - cue.EndToken <= PlaceAfterCue)
            {
                AddFound(reading, places, found);
            }
        }
    }

    // Bounded, so that a text without full stops takes no quadratic time.
    private static int EndOfSentence(ReadOnlySpan<Token> tokens, int first, int endOfLine)
    {
        var end = Math.Min(endOfLine, first + LongestList);
        for (var index = first; index < end; index++)
        {
            var isInner = index + 1 < end && tokens[index + 1].IsGlued;
            if (!isInner && (tokens[index].Is('.') || tokens[index].Is(';') || tokens[index].Is('。')))
            {
                return index;
            }
        }

        return end;
    }

    private void AddFound(Reading reading, List<NamedPlace> places, List<Place> found)
    {
        foreach (var place in places)
        {
            AddPlace(reading, place, found);
        }
    }

    private void AddPlace(Reading reading, NamedPlace place, List<Place> found)
    {
        if (place.City is null && _zones.IsClock(reading, place.EndToken))
        {
            return;
        }

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
