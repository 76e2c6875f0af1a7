namespace Lanewise.Catalog.Reading;

/// <summary>Reads the YAML files of <c>places/</c>: countries, regions and metro areas.</summary>
internal static class CountryReader
{
    private static readonly string[] CountryFields = ["code", "name", "aliases", "exact", "currency", "areas"];
    private static readonly string[] RegionFields = ["country", "code", "name", "aliases"];
    private static readonly string[] MetroFields = ["name", "city", "region", "country", "aliases"];
    private static readonly string[] Areas = ["EU", "EMEA", "LATAM", "APAC", "NA"];

    /// <summary>The countries, in the order of the file.</summary>
    public static IEnumerable<Country> ReadCountries(CatalogFile file, Names names) =>
        Entry.All(file, CountryFields, names).Select(ReadCountry);

    /// <summary>The regions, in the order of the file.</summary>
    public static IEnumerable<Region> ReadRegions(CatalogFile file, Names names) =>
        Entry
            .All(file, RegionFields, names)
            .Select(entry =>
            {
                var country = entry.Text("country", NameKind.Country);
                var code = entry.Text("code");
                entry.Give(NameKind.Region, $"{country}-{code}", "code");
                return new Region(country, code, entry.Text("name"), entry.Texts("aliases"));
            });

    /// <summary>The metro areas, in the order of the file.</summary>
    public static IEnumerable<MetroArea> ReadMetros(CatalogFile file, Names names) =>
        Entry
            .All(file, MetroFields, names)
            .Select(entry =>
            {
                var country = entry.Text("country", NameKind.Country);
                var region = entry.TextOrNull("region");
                if (region is not null)
                {
                    entry.Use(NameKind.Region, $"{country}-{region}", "region");
                }

                var name = entry.Name(NameKind.Metro);
                return new MetroArea(name, entry.TextOrNull("city"), region, country, entry.Texts("aliases"));
            });

    private static Country ReadCountry(Entry entry)
    {
        var code = entry.Name(NameKind.Country, "code");
        CheckCode(entry, "code", code, 2, "ISO 3166-1 alpha-2 code such as DE");
        var currency = entry.Text("currency");
        CheckCode(entry, "currency", currency, 3, "ISO 4217 code such as EUR");
        var areas = entry.Texts("areas");
        foreach (var area in areas.Except(Areas, StringComparer.Ordinal))
        {
            entry.Report(entry.LineOf("areas"), "areas", $"'{area}' is none of {string.Join(", ", Areas)}");
        }

        return new Country
        {
            Code = code,
            Name = entry.Text("name"),
            Aliases = entry.Texts("aliases"),
            Exact = entry.Texts("exact"),
            Currency = currency,
            Areas = areas,
        };
    }

    private static void CheckCode(Entry entry, string field, string code, int length, string expected)
    {
        if (code.Length > 0 && (code.Length != length || !code.All(char.IsAsciiLetterUpper)))
        {
            entry.Report(entry.LineOf(field), field, $"'{code}' is no {expected}");
        }
    }
}
