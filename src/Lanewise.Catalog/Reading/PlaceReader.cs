namespace Lanewise.Catalog.Reading;

/// <summary>Puts the files of <c>places/</c> together into a <see cref="Gazetteer"/>.</summary>
internal static class PlaceReader
{
    /// <summary>The places of all files.</summary>
    public static Gazetteer Read(CatalogFiles files, Mistakes mistakes)
    {
        var names = new Names(mistakes);
        var countries = CountryReader.ReadCountries(files.Get("places/countries.yaml"), names).ToList();
        var regions = CountryReader.ReadRegions(files.Get("places/regions.yaml"), names).ToList();
        var metros = CountryReader.ReadMetros(files.Get("places/metros.yaml"), names).ToList();
        names.Check();
        var cities = new CityReader(countries, regions, mistakes);
        return new Gazetteer
        {
            Countries = [.. countries.OrderBy(c => c.Code, StringComparer.Ordinal)],
            Regions =
            [
                .. regions.OrderBy(r => r.Country, StringComparer.Ordinal).ThenBy(r => r.Code, StringComparer.Ordinal),
            ],
            Cities = cities.Read(files.Get("places/known-cities.csv"), files.Get("places/cities.csv")),
            Metros = [.. metros],
        };
    }
}
