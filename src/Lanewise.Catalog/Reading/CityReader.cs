using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the cities: the well-known ones first, then every other one of <c>cities.csv</c>.</summary>
/// <remarks>A row of <c>cities.csv</c> gives way to a well-known city that has its name among its spellings.</remarks>
internal sealed class CityReader(IEnumerable<Country> countries, IEnumerable<Region> regions, Mistakes mistakes)
{
    /// <summary>Population of a city of which no more is known than that it is in <c>cities.csv</c>.</summary>
    private const int LeastPopulation = 15_000;

    private readonly Dictionary<string, string> _countries = countries
        .Where(c => c.Code.Length > 0)
        .DistinctBy(c => c.Code, StringComparer.Ordinal)
        .ToDictionary(c => c.Code, c => c.Code, StringComparer.Ordinal);

    private readonly Dictionary<string, string> _regions = regions
        .DistinctBy(r => $"{r.Country}-{r.Code}", StringComparer.Ordinal)
        .ToDictionary(r => $"{r.Country}-{r.Code}", r => r.Code, StringComparer.Ordinal);

    /// <summary>The cities of both files, largest first.</summary>
    public ImmutableArray<City> Read(CatalogFile wellKnown, CatalogFile all)
    {
        var cities = ReadWellKnown(wellKnown);
        cities.Sort((a, b) => b.Population.CompareTo(a.Population));
        ReadOthers(all, cities);
        return [.. cities];
    }

    private static ImmutableArray<string> Aliases(ReadOnlySpan<char> field) =>
        field.IsEmpty
            ? []
            : [.. field.ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The population, 0 where the field is empty: a town too small for <c>cities.csv</c>.</summary>
    private static int Population(CsvFile csv)
    {
        if (csv[3].IsEmpty)
        {
            return 0;
        }

        if (
            !int.TryParse(csv[3], NumberStyles.None, CultureInfo.InvariantCulture, out var population)
            || population == 0
        )
        {
            csv.Report("population", $"'{csv[3]}' must be a whole number above 0, or empty where it is not known");
        }

        return population;
    }

    private List<City> ReadWellKnown(CatalogFile file)
    {
        var cities = new List<City>(2000);
        var csv = new CsvFile(file, mistakes);
        var seen = new HashSet<(string, string, string?)>();
        if (!csv.Expect("name", "country", "region", "population", "aliases"))
        {
            return cities;
        }

        while (csv.Next())
        {
            var (name, country, region) = Place(csv);
            if (!seen.Add((name, country, region)))
            {
                csv.Report("name", $"'{name}' of the same country and region stands twice");
            }

            cities.Add(new City(name, country, region, Population(csv), Aliases(csv[4])));
        }

        return cities;
    }

    private void ReadOthers(CatalogFile file, List<City> cities)
    {
        var taken = cities
            .SelectMany(c => c.Aliases.Prepend(c.Name).Select(spelling => (c.Country, c.Region, spelling)))
            .ToHashSet();
        cities.EnsureCapacity(40_000);
        var csv = new CsvFile(file, mistakes);
        if (!csv.Expect("name", "country", "region", "aliases"))
        {
            return;
        }

        while (csv.Next())
        {
            var (name, country, region) = Place(csv);
            if (taken.Add((country, region, name)))
            {
                cities.Add(new City(name, country, region, LeastPopulation, Aliases(csv[3])));
            }
        }
    }

    private (string Name, string Country, string? Region) Place(CsvFile csv)
    {
        if (csv[0].IsWhiteSpace())
        {
            csv.Report("name", "is empty");
        }

        if (!_countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(csv[1], out var country))
        {
            csv.Report("country", $"'{csv[1]}' is the code of no country in countries.yaml");
            country = "";
        }

        return (csv[0].ToString(), country, Region(csv, country));
    }

    private string? Region(CsvFile csv, string country)
    {
        if (csv[2].IsEmpty)
        {
            return null;
        }

        Span<char> key = stackalloc char[16];
        if (
            key.TryWrite(CultureInfo.InvariantCulture, $"{country}-{csv[2]}", out var length)
            && _regions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var region)
        )
        {
            return region;
        }

        csv.Report("region", $"'{csv[2]}' is the code of no region of {country} in regions.yaml");
        return null;
    }
}
