using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Reads where the job is.</summary>
/// <remarks>
/// The location field decides, else the header line, else lines such as "Location: ...", else words such as "based in ..." in running
/// text. Where only countries are known, the title and the lines and words that surely speak of this job's place make them exact.
/// </remarks>
internal sealed class PlaceReader
{
    private const int LinesLookedAt = 5;

    private readonly PlaceWords _words;
    private readonly PlaceFields _fields;
    private readonly PlaceFinder _finder;
    private readonly PlaceText _text;
    private readonly List<Place> _found = [];

    public PlaceReader(Lexicon lexicon, PlaceNames names)
    {
        _words = new(lexicon);
        _fields = new(lexicon);
        _finder = new(names, _words);
        _text = new(_finder, _words, new(lexicon));
    }

    /// <summary>The places in the order of the posting, each once.</summary>
    public ImmutableArray<Place> Read(Reading reading)
    {
        var found = _found;
        found.Clear();
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

        if (found.Count == 0 && reading.HasHeader)
        {
            AddOpeningLines(reading, found);
        }

        var isSilent = found.Count == 0;
        if (isSilent || (!HasCity(found) && !reading.HasHeader))
        {
            AddBesideWorkplace(reading, found);
        }

        if (isSilent)
        {
            AddRunningText(reading, found);
        }

        return [.. found];
    }

    /// <summary>The places, and where they name no city the other countries that the remote job may be done from.</summary>
    public static ImmutableArray<Place> WithRemote(
        ImmutableArray<Place> places,
        ImmutableArray<Fact<string>> remoteFrom
    )
    {
        foreach (var from in remoteFrom)
        {
            var isKnown = RemoteFromReader.IsArea(from.Value);
            foreach (var place in places)
            {
                isKnown |= place.City is not null || place.Country == from.Value;
            }

            if (!isKnown)
            {
                places = places.Add(new(null, null, from.Value, from.Span));
            }
        }

        return places;
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
                if (place.FirstToken == line.FirstToken + 1 && place.IsSetApart(reading.Tokens))
                {
                    // "[Stockholm, Sweden] Engineer": said first, it is meant more than the country of the board.
                    RemoveBut(place, found);
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

    // "Oakland, CA" among the first lines of a post whose header names no place.
    private void AddOpeningLines(Reading reading, List<Place> found)
    {
        var left = LinesLookedAt;
        foreach (var line in reading.Lines)
        {
            if (line.IsEmpty || line.Section == SectionKind.Header)
            {
                continue;
            }

            AddAll(reading, _text.Opening(reading, line), found);
            if (found.Count > 0 || --left == 0)
            {
                return;
            }
        }
    }

    private void AddBesideWorkplace(Reading reading, List<Place> found)
    {
        var isSilent = found.Count == 0;
        foreach (var hit in reading.Hits(Topic.Workplace))
        {
            AddIfNew(reading, _text.Beside(reading, hit), isSilent, found);
        }
    }

    private void AddRunningText(Reading reading, List<Place> found)
    {
        foreach (var cue in reading.Hits(Topic.Location))
        {
            AddAll(reading, _text.After(reading, cue), found);
        }
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
        place.City is not null && HasCountry(found, place.Country);

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
            RemoveWider(place, found);
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

    private static void RemoveBut(NamedPlace place, List<Place> found) =>
        found.RemoveAll(known => place.City is not null || known.Country != place.Country);

    private static void RemoveWider(NamedPlace place, List<Place> found) =>
        found.RemoveAll(known => known.City is null && known.Country == place.Country);

    private static bool HasCountry(List<Place> found, string country)
    {
        foreach (var place in found)
        {
            if (place.Country == country)
            {
                return true;
            }
        }

        return false;
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
