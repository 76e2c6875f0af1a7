using Lanewise.Catalog.Taxes;

namespace Lanewise.Catalog.Tests;

public sealed class TaxTablesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lanewise-taxes-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_country_has_a_year_and_every_figure_two_sources()
    {
        var tables = Knowledge.Embedded.Taxes;

        tables.Select(t => t.Country).Distinct().ShouldBe(TaxTable.Names.Keys, ignoreOrder: true);
        foreach (var table in tables)
        {
            table.Figures.Select(f => f.Name).ShouldBe(TaxTable.Names[table.Country], ignoreOrder: true);
            table.Figures.ShouldAllBe(f => f.Source.Length > 3 && f.Confirmed.Length > 3 && f.Source != f.Confirmed);
            table.Covers(table.From).ShouldBeTrue();
            table.Covers(table.Until.AddDays(1)).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_figure_is_asked_for_by_its_name()
    {
        var table = Knowledge.Embedded.Taxes.Single(t => t.Country == "GB" && t.Year == 2026);

        table["personal-allowance"].ShouldBe(12_570);
        table.Brackets("class-4").ShouldBe([new(12_570, 0.06m), new(50_270, 0.02m)]);
        Should.Throw<KeyNotFoundException>(() => table["zone-2-above"]);
    }

    [Fact]
    public void A_folder_adds_a_year_and_leaves_facts_as_they_are()
    {
        Write("gb-2027.yaml", Table(2027));

        var knowledge = Knowledge.Load(_folder.FullName);

        knowledge.Taxes.Single(t => t.Year == 2027).File.ShouldEndWith("gb-2027.yaml");
        knowledge.Version.ShouldBe(Knowledge.Embedded.Version);
    }

    [Theory]
    [InlineData("country: GB", "country: FR", ":1: country: 'FR' is none whose taxes can be computed: US, GB, DE")]
    [InlineData("year: 2027", "year: next", ":2: year: is 'next'; a number from 1900 to 2200")]
    [InlineData("from: 2027-04-06", "from: 2027-04-31", ":3: from: '2027-04-31' is no day")]
    [InlineData("from: 2027-04-06\n  ", "", ":1: from: is missing")]
    [InlineData(
        "from: 2027-04-06",
        "from: 2026-12-01",
        ":3: from: the table overlaps that of catalog/taxes/gb-2026.yaml"
    )]
    [InlineData("until: 2028-04-05", "until: 2027-04-05", ":4: until: lies before from")]
    [InlineData(
        "{ name: employer-rate",
        "{ name: employer-rat",
        "name: no tax of this country asks for a figure 'employer-rat'"
    )]
    [InlineData("{ name: employer-rate", "{ name: employer-rat", ":1: figures: the figure 'employer-rate' is missing")]
    [InlineData("{ name: employer-rate", "{ name: employer-threshold", "name: 'employer-threshold' stands twice")]
    [InlineData("value: 0.15", "value: -0.15", "value: is '-0.15'; a number from 0")]
    [InlineData("value: 0.15, ", "", "value: either a value or brackets must be given")]
    [InlineData("rate: 0.02", "rate: 2", "rate: is '2'; a number from 0 to 1")]
    [InlineData("above: 50270", "above: 12570", "above: must be more than that of the bracket before")]
    [InlineData("confirmed: b", "", "confirmed: is missing")]
    public void A_mistake_is_named_with_file_line_and_field(string from, string to, string mistake)
    {
        var file = Write("gb-2027.yaml", Table(2027).Replace(from, to, StringComparison.Ordinal));

        var message = Should.Throw<CatalogException>(() => Knowledge.Load(_folder.FullName)).Message;

        message.ShouldContain(file);
        message.ShouldContain(mistake);
    }

    private static string Table(int year) =>
        $$"""
            - country: GB
              year: {{year}}
              from: {{year}}-04-06
              until: {{year + 1}}-04-05
              currency: GBP
              figures:
                - { name: personal-allowance, value: 12570, source: a, confirmed: b }
                - { name: personal-allowance-limit, value: 100000, source: a, confirmed: b }
                - { name: personal-allowance-taper, value: 0.5, source: a, confirmed: b }
                - { name: income-tax, brackets: [{ above: 0, rate: 0.2 }], source: a, confirmed: b }
                - { name: class-1, brackets: [{ above: 12570, rate: 0.08 }, { above: 50270, rate: 0.02 }], source: a, confirmed: b }
                - { name: class-4, brackets: [{ above: 12570, rate: 0.06 }], source: a, confirmed: b }
                - { name: employer-threshold, value: 5000, source: a, confirmed: b }
                - { name: employer-rate, value: 0.15, source: a, confirmed: b }
                - { name: apprenticeship-levy-rate, value: 0.005, source: a, confirmed: b }

            """.ReplaceLineEndings("\n");

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.CreateSubdirectory("taxes").FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
