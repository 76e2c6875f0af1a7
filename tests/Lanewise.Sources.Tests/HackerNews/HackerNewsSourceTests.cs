namespace Lanewise.Sources.Tests.HackerNews;

public sealed class HackerNewsSourceTests
{
    [Theory]
    [InlineData("hn-firebase.json")]
    [InlineData("hn-algolia.json")]
    [InlineData("hn-rows.jsonl")]
    [InlineData("hn-page.html")]
    public void One_comment_is_one_posting_wherever_it_comes_from(string fixture)
    {
        var posting = Fixture.First(fixture);

        Fixture.Line(posting).ShouldBe("hn/100 ; Harbour ; - ; - ; 2026-01-01 ; - ; - ; -");
        posting.Text.ShouldBe(
            "Harbour | Crane Driver | Rotterdam | ONSITE<p>Lift &amp; lower."
                + (fixture.EndsWith("html", StringComparison.Ordinal) ? "</p>" : "")
        );
        posting.Url.ShouldBe("https://news.ycombinator.com/item?id=100");
    }

    [Theory]
    [InlineData("hn-firebase.json", "reply to another comment, not a posting", "deleted comment")]
    [InlineData("hn-algolia.json", "seeker: a person looking for work, not a posting")]
    [InlineData("hn-rows.jsonl", "seeker: a person looking for work, not a posting")]
    [InlineData("hn-page.html", "reply to another comment, not a posting")]
    public void Replies_seekers_and_deleted_comments_say_so(string fixture, params string[] reasons) =>
        Fixture.Reasons(fixture).ShouldBe(reasons);

    [Fact]
    public void Where_only_the_month_is_known_its_first_day_stands_for_it()
    {
        Fixture.Read("hn-rows.jsonl")[2].Posting!.PostedOn.ShouldBe(new DateOnly(2026, 2, 1));
        Fixture.Read("hn-page.html")[2].Posting!.PostedOn.ShouldBe(new DateOnly(2026, 1, 1));
    }

    [Theory]
    [InlineData("Acme (<a href='https://a.example'>https://a.example</a>) | Tester | Remote", "Acme")]
    [InlineData("Loom &amp; Sons (YC S12) | Weaver | Porto", "Loom & Sons")]
    [InlineData("London, UK | Weaver | Loom", null)]
    [InlineData("Hiring engineers | Weaver | Loom", null)]
    [InlineData("Loom is looking for a weaver", null)]
    public void Company_is_the_first_field_of_the_header_where_that_is_a_name(string header, string? company)
    {
        var item = $$"""{"id":1,"type":"comment","by":"a","text":"{{header}}<p>More"}""";

        var posting = SourceReader.ReadDocument(System.Text.Encoding.UTF8.GetBytes(item)).Readings.Single().Posting!;

        posting.Company.ShouldBe(company);
    }

    [Fact]
    public void Row_of_a_table_saved_alone_is_read()
    {
        var row =
            """<tr class="athing comtr" id="9"><td><table><tr><td class="ind" indent="0"></td><td><div class="commtext c00">A | B | C</div></td></tr></table></td></tr>""";

        var reading = SourceReader.ReadDocument(System.Text.Encoding.UTF8.GetBytes(row)).Readings.Single();

        reading.Posting.ShouldNotBeNull().Text.ShouldBe("A | B | C");
    }
}
