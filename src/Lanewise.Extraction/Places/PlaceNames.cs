using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>All names of places by the number that the lexicon gives for them; the same for every extractor of one catalog.</summary>
internal sealed class PlaceNames
{
    private readonly List<PlaceName> _names = [];

    /// <summary>Reads the names and adds each to a lexicon as a term whose group is the name's number.</summary>
    public PlaceNames(Knowledge knowledge, LexiconBuilder builder)
    {
        foreach (var phrase in knowledge.Phrases.Where(phrase => phrase is { Topic: "location", Group: "not-place" }))
        {
            builder.Add(Topic.Place, NotPlace, phrase.Text);
        }

        AddCountries(knowledge.Places, builder);
        AddRegions(knowledge.Places, builder);
        foreach (var metro in knowledge.Places.Metros)
        {
            Add(
                new(PlaceKind.Metro, metro.City, metro.Region, metro.Country, false),
                [metro.Name, .. metro.Aliases],
                null,
                builder
            );
        }

        foreach (var city in knowledge.Places.Cities)
        {
            Add(
                new(PlaceKind.City, city.Name, city.Region, city.Country, false, city.Population > LeastKnown),
                [city.Name, .. city.Aliases],
                null,
                builder
            );
        }
    }

    // The catalog gives this to cities of which it knows only that they are no towns (docs/catalog.md).
    private const int LeastKnown = 15_000;

    /// <summary>Group of words that are no place by themselves.</summary>
    public const int NotPlace = -1;

    public PlaceName this[int group] => _names[group];

    /// <summary>The city that is its whole country, or null.</summary>
    public static string? CityState(string country) =>
        country switch
        {
            "SG" => "Singapore",
            "HK" => "Hong Kong",
            "LU" => "Luxembourg",
            "MC" => "Monaco",
            _ => null,
        };

    private void AddCountries(Gazetteer places, LexiconBuilder builder)
    {
        foreach (var country in places.Countries)
        {
            var name = new PlaceName(PlaceKind.Country, null, null, country.Code, false);
            Add(name, [country.Name, .. country.Aliases], country.Exact, builder);
            Add(name with { IsCode = true }, [], [country.Code], builder);
        }
    }

    private void AddRegions(Gazetteer places, LexiconBuilder builder)
    {
        foreach (var region in places.Regions)
        {
            var name = new PlaceName(PlaceKind.Region, null, region.Code, region.Country, false);
            Add(name, [region.Name, .. region.Aliases], null, builder);
            Add(name with { IsCode = true }, [], [region.Code], builder);
        }
    }

    private void Add(PlaceName name, IEnumerable<string> spellings, IEnumerable<string>? exact, LexiconBuilder builder)
    {
        var group = _names.Count;
        _names.Add(name);
        foreach (var spelling in spellings)
        {
            // "SF" and "LA" are places, "sf" and "la" are not.
            builder.Add(Topic.Place, group, spelling, IsAbbreviation(spelling) ? spelling : null);
        }

        foreach (var spelling in exact ?? [])
        {
            builder.Add(Topic.Place, group, spelling, spelling);
        }
    }

    private static bool IsAbbreviation(string spelling) =>
        spelling.Any(char.IsAsciiLetterUpper) && !spelling.Any(char.IsLower);
}
