using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the cities: the well-known ones first, then every other one of <c>cities.csv</c>.</summary>
/// <remarks>
/// A row of <c>cities.csv</c> gives way to a well-known city of the same country and region that has its name among
/// its spellings. Its rows are unique, which the program that writes it sees to.
/// </remarks>
internal sealed class CityReader(IEnumerable<Country> countries, IEnumerable<Region> regions, Mistakes mistakes)
{
    /// <summary>Population of a city of which no more is known than that it is in <c>cities.csv</c>.</summary>
    private const int LeastPopulation = 15_000;

    private readonly Dictionary<string, string> _countries = ByKey(countries, c => c.Code, c => c.Code);

    private readonly Dictionary<string, string> _regions = ByKey(regions, r => $"{r.Country},{r.Code}", r => r.Code);

    /// <summary>The cities of both files, largest first.</summary>
    public ImmutableArray<City> Read(CatalogFile wellKnown, CatalogFile all)
    {
        var cities = ReadWellKnown(wellKnown).OrderByDescending(c => c.Population).ToList();
        ReadOthers(all, cities);
        return [.. cities];
    }

    private static Dictionary<string, string> ByKey<T>(IEnumerable<T> items, Func<T, string> key, Func<T, string> value)
    {
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            byKey.TryAdd(key(item), value(item));
        }

        return byKey;
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

        var isNumber = int.TryParse(csv[3], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        if (!isNumber || population == 0)
        {
            csv.Report("population", $"'{csv[3]}' must be a whole number above 0, or empty where it is not known");
        }

        return population;
    }

    private List<City> ReadWellKnown(CatalogFile file)
    {
        var cities = new List<City>();
        var csv = new CsvFile(file, mistakes);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!csv.Expect("name", "country", "region", "population", "aliases"))
        {
            return cities;
        }

        while (csv.Next())
        {
            if (!seen.Add(csv.Raw(3).ToString()))
            {
                csv.Report("name", $"'{csv[0]}' of the same country and region stands twice");
            }

            cities.Add(ReadCity(csv, Population(csv), Aliases(csv[4])));
        }

        return cities;
    }

    private void ReadOthers(CatalogFile file, List<City> cities)
    {
        var taken = new HashSet<string>(
            cities.SelectMany(c => c.Aliases.Insert(0, c.Name).Select(name => $"{name},{c.Country},{c.Region}")),
            StringComparer.Ordinal
        ).GetAlternateLookup<ReadOnlySpan<char>>();
        var csv = new CsvFile(file, mistakes);
        if (!csv.Expect("name", "country", "region", "aliases"))
        {
            return;
        }

        while (csv.Next())
        {
            if (!taken.Contains(csv.Raw(3)))
            {
                cities.Add(ReadCity(csv, LeastPopulation, Aliases(csv[3])));
            }
        }
    }

    private City ReadCity(CsvFile csv, int population, ImmutableArray<string> aliases)
    {
        if (csv[0].IsWhiteSpace())
        {
            csv.Report("name", "is empty");
        }

        var known = _countries.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(csv[1], out var country))
        {
            csv.Report("country", $"'{csv[1]}' is the code of no country in countries.yaml");
            country = csv[1].ToString();
        }

        return new City(csv[0].ToString(), country, Region(csv), population, aliases);
    }

    private string? Region(CsvFile csv)
    {
        if (csv[2].IsEmpty)
        {
            return null;
        }

        var countryAndRegion = csv.Raw(3)[(csv.Raw(1).Length + 1)..];
        if (_regions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(countryAndRegion, out var region))
        {
            return region;
        }

        csv.Report("region", $"'{csv[2]}' is the code of no region of {csv[1]} in regions.yaml");
        return null;
    }
}
