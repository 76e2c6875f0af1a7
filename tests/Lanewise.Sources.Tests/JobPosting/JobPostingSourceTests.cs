using System.Text;

namespace Lanewise.Sources.Tests.JobPosting;

public sealed class JobPostingSourceTests
{
    [Fact]
    public void Posting_in_a_graph_of_a_page_is_read_whole() =>
        Fixture
            .Line(Fixture.First("jobposting.html"))
            .ShouldBe(
                "schema.org/Loom/W-7 ; Loom ; Weaver ; Porto, PT | Remote (Portugal) ; 2026-02-28 ; FULL_TIME, CONTRACTOR ; True ; 1800-2200 EUR month base"
            );

    [Fact]
    public void Text_escaped_twice_is_unescaped_and_the_address_is_the_page()
    {
        var posting = Fixture.First("jobposting.html");

        posting.Text.ShouldBe("<p>Weave.</p>");
        posting.Url.ShouldBe("https://example.org/careers/7");
    }

    [Fact]
    public void Broken_script_is_reported() =>
        Fixture.Reasons("jobposting.html").ShouldHaveSingleItem().ShouldStartWith("no valid JSON");

    [Fact]
    public void Page_without_posting_says_so()
    {
        var reading = SourceReader.ReadDocument(Encoding.UTF8.GetBytes("<html><body>Hello</body></html>"));

        reading.Readings.Single().Skipped.Single().Reason.ShouldStartWith("is an HTML page without JobPosting data");
    }

    [Theory]
    [InlineData(
        """{"@type":"JobPosting","title":"A","url":"u","baseSalary":{"currency":"USD","value":{"value":50,"unitText":"HOUR"}}}""",
        "50-50 USD hour"
    )]
    [InlineData(
        """{"@type":["JobPosting"],"title":"A","url":"u","salaryCurrency":"CHF","baseSalary":120000}""",
        "120000-120000 CHF "
    )]
    [InlineData(
        """{"@type":"http://schema.org/JobPosting","title":"A","url":"u","baseSalary":[{"currency":"EUR","minValue":1,"maxValue":2,"unitText":"YEAR"}]}""",
        "1-2 EUR year"
    )]
    public void Base_salary_is_read_in_each_of_its_forms(string json, string expected)
    {
        var pay = SourceReader.ReadDocument(Encoding.UTF8.GetBytes(json)).Readings.Single().Posting!.Pay.Single();

        $"{pay.Min}-{pay.Max} {pay.Currency} {pay.Period}".ShouldBe(expected);
    }
}
