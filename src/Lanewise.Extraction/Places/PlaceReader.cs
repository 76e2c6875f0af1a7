using System.Collections.Immutable;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Reads where the job is.</summary>
/// <remarks>
/// The location field decides, else the header line, else lines such as "Location: ...", else words such as "based in ..." in running
/// text. Where only countries are known, the title and the lines and words that surely speak of this job's place make them exact.
/// </remarks>
internal sealed class PlaceReader
{
    private const int PlaceAfterCue = 8;
    private const int LongestList = 60;
    private const int MostLinks = 2;

    private readonly PlaceWords _words;
    private readonly PlaceFields _fields;
    private readonly PlaceFinder _finder;
    private readonly WorkplaceWords _workplaces;

    public PlaceReader(Lexicon lexicon, PlaceNames names)
    {
        _words = new(lexicon);
        _fields = new(lexicon);
        _finder = new(names, _words);
        _workplaces = new(lexicon);
    }

    /// <summary>The places in the order of the posting, each once.</summary>
    public ImmutableArray<Place> Read(Reading reading)
    {
        var found = new List<Place>();
        AddLocation(reading, found);
        if (found.Count == 0)
        {
            AddHeader(reading, found);
        }

        if (!HasCity(found))
        {
            AddTitle(reading, found);
        }

        if (!HasCity(found))
        {
            AddFields(reading, found);
        }

        if (found.Count == 0 && reading.HasHeader)
        {
            AddRoleLines(reading, found);
        }

        if (found.Count == 0 || (!HasCity(found) && !reading.HasHeader))
        {
            AddBesideWorkplace(reading, found);
        }

        if (found.Count == 0)
        {
            AddRunningText(reading, found);
        }

        return [.. found];
    }

    private void AddLocation(Reading reading, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section == SectionKind.Location)
            {
                AddAll(reading, _finder.Find(reading, line.FirstToken, line.EndToken, isField: true), found);
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
                var first = HeaderLine.EndOfCompany(reading.Tokens, line);
                foreach (var place in _finder.Find(reading, line.FirstToken, line.EndToken, isField: false))
                {
                    if (
                        place.FirstToken >= first
                        || HeaderLine.IsSpelledOut(reading.Tokens, place)
                        || (found.Count == 0 && HeaderLine.IsOpenedBy(reading.Tokens, line, place))
                    )
                    {
                        AddPlace(reading, place, found);
                    }
                }

                if (found.Count == 0)
                {
                    AddOpening(reading, line, first, found);
                }
            }
        }
    }

    // "Berlin | Acme Rockets | Engineer": nothing but places before the first bar.
    private void AddOpening(Reading reading, Line line, int end, List<Place> found)
    {
        var places = _finder.Find(reading, line.FirstToken, end, isField: false);
        if (places.Count > 0 && places[0].FirstToken == line.FirstToken && places[^1].EndToken == end)
        {
            AddAll(reading, places, found);
        }
    }

    // Titles add a city to a country that the location field names; what they set apart counts where nothing else is known.
    private void AddTitle(Reading reading, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section != SectionKind.Title)
            {
                continue;
            }

            foreach (var place in _finder.Find(reading, line.FirstToken, line.EndToken, isField: false))
            {
                if (
                    place.City is not null
                    && place.FirstToken == line.FirstToken + 1
                    && place.IsSetApart(reading.Tokens)
                )
                {
                    // "[Stockholm, Sweden] Engineer": said first, it is meant more than the country of the board.
                    found.Clear();
                }

                if (IsNarrower(place, found) || (found.Count == 0 && place.IsSetApart(reading.Tokens)))
                {
                    AddPlace(reading, place, found, isNarrower: true);
                }
            }
        }
    }

    private void AddFields(Reading reading, List<Place> found)
    {
        var isSilent = found.Count == 0;
        for (var index = 0; index < reading.Lines.Length; index++)
        {
            var (first, end) = _fields.Of(reading, index);
            if (first < end)
            {
                AddIfNew(reading, _finder.Find(reading, first, end, isField: true), isSilent, found);
            }
        }
    }

    private void AddRoleLines(Reading reading, List<Place> found)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section != SectionKind.Header && RoleLine.HasBars(reading, line))
            {
                AddAll(reading, _finder.Find(reading, line.FirstToken, line.EndToken, isField: false), found);
            }
        }
    }

    // "Hybrid in London or Warsaw", "São Paulo - presencial".
    private void AddBesideWorkplace(Reading reading, List<Place> found)
    {
        var isSilent = found.Count == 0;
        var end = 0;
        foreach (var hit in reading.Hits(Topic.Workplace))
        {
            var line = reading.Lines[reading.LineOf(hit.FirstToken)];
            if (
                hit.FirstToken < end
                || !_workplaces.IsWay(hit.Group)
                || line.Part != Part.Description
                || line.Section is SectionKind.Legal or SectionKind.Benefits or SectionKind.Company
            )
            {
                continue;
            }

            var first = Math.Max(line.FirstToken, hit.FirstToken - PlaceAfterCue);
            end = EndOfSentence(reading.Tokens, hit.EndToken, line.EndToken);
            var places = _finder.Find(reading, first, end, isField: false);
            KeepBeside(reading, hit, places);
            AddIfNew(reading, places, isSilent, found);
        }
    }

    // Keeps the places that form one list with a word for the workplace in it or beside it.
    private static void KeepBeside(Reading reading, Hit hit, List<NamedPlace> places)
    {
        var (first, end) = (hit.FirstToken, hit.EndToken);
        for (var index = places.Count - 1; index >= 0; index--)
        {
            if (places[index].EndToken <= first && IsLinked(reading, places[index].EndToken, first))
            {
                first = places[index].FirstToken;
            }
        }

        foreach (var place in places)
        {
            if (place.FirstToken >= end && IsLinked(reading, end, place.FirstToken))
            {
                end = place.EndToken;
            }
        }

        places.RemoveAll(place => place.FirstToken < first || place.EndToken > end);
    }

    private static bool IsLinked(Reading reading, int first, int end)
    {
        if (end - first > MostLinks)
        {
            return false;
        }

        for (var index = first; index < end; index++)
        {
            if (!PlaceWords.IsLink(reading, index))
            {
                return false;
            }
        }

        return true;
    }

    private void AddRunningText(Reading reading, List<Place> found)
    {
        foreach (var cue in reading.Hits(Topic.Location))
        {
            if (cue.Group != _words.Here)
            {
                continue;
            }

            var line = reading.Lines[reading.LineOf(cue.FirstToken)];
            if (line.Section is SectionKind.Legal or SectionKind.Benefits)
            {
                continue;
            }

            var end = EndOfSentence(reading.Tokens, cue.EndToken, line.EndToken);
            var places = _finder.Find(reading, cue.EndToken, end, isField: false);
            if (places.Count > 0 && places[0].FirstToken - cue.EndToken <= PlaceAfterCue)
            {
                AddAll(reading, places, found);
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

    private void AddAll(Reading reading, List<NamedPlace> places, List<Place> found) =>
        AddIfNew(reading, places, isSilent: true, found);

    // Where something is known already, only cities within it count: the source knows better than the text.
    private void AddIfNew(Reading reading, List<NamedPlace> places, bool isSilent, List<Place> found)
    {
        foreach (var place in places)
        {
            if (isSilent || IsNarrower(place, found))
            {
                AddPlace(reading, place, found, isNarrower: !isSilent);
            }
        }
    }

    private static bool IsNarrower(NamedPlace place, List<Place> found) =>
        place.City is not null && found.Exists(known => known.Country == place.Country);

    private void AddPlace(Reading reading, NamedPlace place, List<Place> found, bool isNarrower = false)
    {
        if (place.City is null && _words.IsClock(reading, place.EndToken))
        {
            return;
        }

        // A city that is its own country names the country alone where the job is remote: "Remote - Singapore".
        var city = place.City == PlaceNames.CityState(place.Country) && Follows(reading, place) ? null : place.City;
        var region = PlaceNames.HasRegions(place.Country) ? place.Region : null;
        if (isNarrower && city is not null)
        {
            found.RemoveAll(known => known.City is null && known.Country == place.Country);
        }

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
