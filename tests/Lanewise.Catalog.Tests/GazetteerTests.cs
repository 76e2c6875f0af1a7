namespace Lanewise.Catalog.Tests;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Knowledge.Embedded.Places;

    [Fact]
    public void Every_country_has_a_code_a_name_and_a_currency()
    {
        Places.Countries.Length.ShouldBe(250);
        Places.Countries.ShouldAllBe(c => c.Code.Length == 2 && c.Name.Length > 3 && c.Currency.Length == 3);
        Places.Countries.Count(c => c.Areas.Contains("EU", StringComparer.Ordinal)).ShouldBe(27);
    }

    [Theory]
    [InlineData("Deutschland", "DE")]
    [InlineData("Allemagne", "DE")]
    [InlineData("Estados Unidos", "US")]
    [InlineData("Reino Unido", "GB")]
    [InlineData("Nederland", "NL")]
    [InlineData("Polska", "PL")]
    [InlineData("中国", "CN")]
    [InlineData("日本", "JP")]
    [InlineData("Czech Republic", "CZ")]
    public void A_country_is_known_by_its_names_in_common_languages(string name, string code) =>
        Places.Countries.Single(c => c.Aliases.Contains(name, StringComparer.Ordinal)).Code.ShouldBe(code);

    [Theory]
    [InlineData("Indie")]
    [InlineData("Island")]
    [InlineData("Chili")]
    [InlineData("Salvador")]
    public void A_country_is_not_known_by_an_ordinary_word(string word) =>
        Places.Countries.ShouldNotContain(c => c.Aliases.Contains(word, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_name_of_a_country_is_that_of_another()
    {
        var spellings = Places.Countries.SelectMany(c => c.Aliases.Concat(c.Exact).Prepend(c.Name));
        spellings
            .GroupBy(s => s, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ShouldBeEmpty();
    }

    [Fact]
    public void American_Canadian_and_Australian_regions_have_postal_codes()
    {
        Count("US").ShouldBe(51);
        Count("CA").ShouldBe(13);
        Count("AU").ShouldBe(8);
        Places.Regions.Single(r => r is { Country: "US", Code: "CA" }).Name.ShouldBe("California");
        Places.Regions.Single(r => r is { Country: "CA", Code: "QC" }).Name.ShouldBe("Quebec");

        static int Count(string country) => Places.Regions.Count(r => r.Country == country);
    }

    [Theory]
    [InlineData("München", "Munich", "DE", null)]
    [InlineData("Koeln", "Cologne", "DE", null)]
    [InlineData("Wien", "Vienna", "AT", null)]
    [InlineData("Zürich", "Zurich", "CH", null)]
    [InlineData("Genf", "Geneva", "CH", null)]
    [InlineData("Praha", "Prague", "CZ", null)]
    [InlineData("Warszawa", "Warsaw", "PL", null)]
    [InlineData("Kraków", "Krakow", "PL", null)]
    [InlineData("Lisboa", "Lisbon", "PT", null)]
    [InlineData("Firenze", "Florence", "IT", null)]
    [InlineData("Den Haag", "The Hague", "NL", null)]
    [InlineData("København", "Copenhagen", "DK", null)]
    [InlineData("Göteborg", "Gothenburg", "SE", null)]
    [InlineData("Sevilla", "Seville", "ES", null)]
    [InlineData("Sao Paulo", "São Paulo", "BR", null)]
    [InlineData("CDMX", "Mexico City", "MX", null)]
    [InlineData("Bangalore", "Bengaluru", "IN", null)]
    [InlineData("Saigon", "Ho Chi Minh City", "VN", null)]
    [InlineData("北京", "Beijing", "CN", null)]
    [InlineData("東京", "Tokyo", "JP", null)]
    [InlineData("NYC", "New York", "US", "NY")]
    [InlineData("SF", "San Francisco", "US", "CA")]
    [InlineData("Philly", "Philadelphia", "US", "PA")]
    [InlineData("Washington DC", "Washington", "US", "DC")]
    public void A_city_is_known_by_its_other_names(string alias, string name, string country, string? region)
    {
        var city = Places.Cities.First(c => c.Aliases.Contains(alias, StringComparer.Ordinal));
        (city.Name, city.Country, city.Region).ShouldBe((name, country, region));
    }

    [Theory]
    [InlineData("Munich")]
    [InlineData("New York")]
    [InlineData("Emeryville")]
    [InlineData("King of Prussia")]
    [InlineData("Los Gatos")]
    public void A_well_known_city_stands_once_for_its_country_and_region(string name)
    {
        var cities = Places.Cities.Where(c => c.Name == name).ToList();
        cities.DistinctBy(c => (c.Country, c.Region)).Count().ShouldBe(cities.Count);
        cities.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_local_spelling_is_no_second_city()
    {
        Places.Cities.ShouldNotContain(c => c.Country == "DE" && (c.Name == "Köln" || c.Name == "München"));
        Places.Cities.ShouldNotContain(c => c.Country == "US" && c.Name == "New York City");
    }

    [Theory]
    [InlineData("London", "GB")]
    [InlineData("Paris", "FR")]
    [InlineData("Dublin", "IE")]
    [InlineData("Birmingham", "GB")]
    [InlineData("Vancouver", "CA")]
    [InlineData("Sydney", "AU")]
    [InlineData("Portland", "US")]
    public void The_largest_city_of_a_name_comes_first(string name, string country) =>
        Places.Cities.First(c => c.Name == name).Country.ShouldBe(country);

    [Theory]
    [InlineData("Bay Area", "San Francisco", "CA", "US")]
    [InlineData("Silicon Valley", null, "CA", "US")]
    [InlineData("Greater London", "London", null, "GB")]
    [InlineData("DMV", "Washington", "DC", "US")]
    [InlineData("Randstad", null, null, "NL")]
    public void A_metro_area_has_the_city_that_a_careful_reader_writes_down(
        string area,
        string? city,
        string? region,
        string country
    )
    {
        var metro = Places.Metros.Single(m => m.Name == area || m.Aliases.Contains(area, StringComparer.Ordinal));
        (metro.City, metro.Region, metro.Country).ShouldBe((city, region, country));
    }

    [Fact]
    public void The_city_of_a_metro_area_is_a_city_of_its_country_and_region() =>
        Places
            .Metros.Where(m => m.City is not null)
            .Where(m => !Places.Cities.Any(c => (c.Name, c.Country, c.Region) == (m.City, m.Country, m.Region)))
            .Select(m => m.Name)
            .ShouldBeEmpty();

    [Fact]
    public void More_than_33000_cities_are_known() => Places.Cities.Length.ShouldBeInRange(33_000, 40_000);
}
