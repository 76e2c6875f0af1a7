namespace Lanewise.Sources.Tests.Ashby;

public sealed class AshbySourceTests
{
    [Fact]
    public void Salaries_of_all_tiers_are_ranges_and_on_target_ones_are_marked() =>
        Fixture
            .Line(Fixture.First("ashby.json"))
            .ShouldBe(
                "ashby/11111111-2222-4333-8444-555555555555 ; Blue Heron ; Backend Engineer ; Lisbon | Porto | Hybrid ; 2025-09-30 ; FullTime ; False"
                    + " ; 50000-70000 EUR year base + 90000-90000 EUR year ote"
            );

    [Fact]
    public void Raw_record_is_whole_but_for_the_text()
    {
        var posting = Fixture.First("ashby.json");

        posting.Text.ShouldBe("<p>Build the ferry timetable in Go.</p>");
        posting.Raw.ShouldContain("\"department\"");
        posting.Raw.ShouldNotContain("descriptionHtml");
    }

    [Fact]
    public void Board_query_gives_the_pay_of_its_summary() =>
        Fixture
            .Line(Fixture.First("ashby-board.json"))
            .ShouldBe(
                "ashby/22222222-2222-4333-8444-555555555555 ; - ; Baker ; Ghent ; - ; PartTime ; - ; 2000-3000 EUR month base"
            );

    [Fact]
    public void Board_without_openings_gives_nothing_and_no_reason() =>
        SourceReader.ReadDocument("""{"jobs":[],"apiVersion":"1"}"""u8.ToArray()).Readings.ShouldBeEmpty();
}
