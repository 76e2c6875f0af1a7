using Lanewise.Catalog;

namespace Lanewise.Extraction.Tests.Places;

/// <summary>Places printed in the ways that postings print them are read back as they were.</summary>
public class PrintedPlaceTests
{
    private const int LargeCity = 400_000;

    private static readonly Knowledge Knowledge = Knowledge.Embedded;
    private static readonly Extractor Extractor = new(Knowledge);

    private static readonly City[] LargeCities =
    [
        .. Knowledge
            .Places.Cities.Where(city => city.Population >= LargeCity)
            .GroupBy(city => city.Name, StringComparer.Ordinal)
            .Where(namesakes => namesakes.Count() == 1)
            .Select(namesakes => namesakes.First()),
    ];

    [Fact]
    public void A_city_with_its_country_is_read_back() =>
        Misread(city => $"{city.Name}, {CountryName(city)}").ShouldBeEmpty();

    [Fact]
    public void An_american_city_with_its_state_is_read_back() =>
        Misread(city => $"{city.Name}, {city.Region}", city => city.Country == "US").ShouldBeEmpty();

    [Fact]
    public void A_city_in_a_header_is_read_back() =>
        LargeCities
            .Where(city =>
                !Reads(new() { Text = $"Acme Rockets | Engineer | {city.Name}, {CountryName(city)} | ONSITE" }, city)
            )
            .Select(city => city.Name)
            .ShouldBeEmpty();

    // "Georgia" alone is the American state in postings.
    [Fact]
    public void Every_country_is_read_back_from_a_location_field() =>
        Knowledge
            .Places.Countries.Where(country =>
                country.Code != "GE"
                && !Extractor
                    .Read(new() { Text = "", Location = country.Name })
                    .Places.Any(place => place.Country == country.Code)
            )
            .Select(country => country.Name)
            .ShouldBeEmpty();

    private static string CountryName(City city) =>
        Knowledge.Places.Countries.Single(country => country.Code == city.Country).Name;

    private static IEnumerable<string> Misread(Func<City, string> print, Func<City, bool>? only = null) =>
        LargeCities
            .Where(only ?? (_ => true))
            .Where(city => !Reads(new() { Text = "", Location = print(city) }, city))
            .Select(print);

    private static bool Reads(PostingText posting, City city) =>
        Extractor.Read(posting).Places is [var place] && (place.City, place.Country) == (city.Name, city.Country);
}
