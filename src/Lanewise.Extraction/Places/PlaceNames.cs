using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>All names of places by the number that the lexicon gives for them; the same for every extractor of one catalog.</summary>
internal sealed class PlaceNames
{
    private readonly List<PlaceName> _names;

    /// <summary>Reads the names and adds each to a lexicon as a term whose group is the name's number.</summary>
    public PlaceNames(Knowledge knowledge, LexiconBuilder builder)
    {
        _names = new(knowledge.Places.Cities.Length + UsualOtherNames);
        foreach (var phrase in knowledge.Phrases)
        {
            if (IsName(phrase))
            {
                builder.Add(Topic.Place, NotPlace, phrase.Text);
            }
        }

        AddCountries(knowledge.Places, builder);
        AddRegions(knowledge.Places, builder);
        foreach (var metro in knowledge.Places.Metros)
        {
            var name = new PlaceName(PlaceKind.Metro, metro.City, metro.Region, metro.Country, false);
            AddSpellings(Number(name), metro.Name, metro.Aliases, builder);
        }

        foreach (var city in knowledge.Places.Cities)
        {
            var isKnown = city.Population > LeastKnown;
            var name = new PlaceName(PlaceKind.City, city.Name, city.Region, city.Country, false, isKnown);
            AddSpellings(Number(name), city.Name, city.Aliases, builder);
        }
    }

    // The catalog gives this to cities of which it knows only that they are no towns (docs/catalog.md).
    private const int LeastKnown = 15_000;

    // Countries and regions by name and by code, and metro areas.
    private const int UsualOtherNames = 2000;

    /// <summary>Group of words that are no place by themselves.</summary>
    public const int NotPlace = -1;

    /// <summary>Whether a phrase is one of the names of places that are ordinary words.</summary>
    public static bool IsName(Phrase phrase) => phrase is { Topic: "location", Group: "not-place" };

    public PlaceName this[int group] => _names[group];

    /// <summary>Whether facts carry the states or provinces of a country.</summary>
    public static bool HasRegions(string country) => country is "US" or "CA" or "AU";

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
            var number = Number(name);
            AddSpellings(number, country.Name, country.Aliases, builder);
            foreach (var spelling in country.Exact)
            {
                builder.Add(Topic.Place, number, spelling, spelling);
            }

            AddCode(name, country.Code, builder);
        }
    }

    private void AddRegions(Gazetteer places, LexiconBuilder builder)
    {
        foreach (var region in places.Regions)
        {
            var name = new PlaceName(PlaceKind.Region, null, region.Code, region.Country, false);
            AddSpellings(Number(name), region.Name, region.Aliases, builder);
            AddCode(name, region.Code, builder);
        }
    }

    private int Number(PlaceName name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }

    private void AddCode(PlaceName name, string code, LexiconBuilder builder) =>
        builder.Add(Topic.Place, Number(name with { IsCode = true }), code, code);

    private static void AddSpellings(int number, string name, ImmutableArray<string> aliases, LexiconBuilder builder)
    {
        builder.Add(Topic.Place, number, name);
        foreach (var alias in aliases)
        {
            builder.Add(Topic.Place, number, alias);
        }
    }
}
