namespace Lanewise.Sources.Tests.Greenhouse;

public sealed class GreenhouseSourceTests
{
    [Fact]
    public void Pay_in_cents_becomes_units_and_the_day_is_the_one_written() =>
        Fixture
            .Line(Fixture.First("greenhouse.json"))
            .ShouldBe(
                "greenhouse/4001 ; teapot ; Kettle Engineer ; Leeds | Hybrid ; 2026-01-31 ; Regular ; - ; 45000-52000.5 GBP year base"
            );

    [Fact]
    public void Escaped_content_becomes_html() =>
        Fixture.First("greenhouse.json").Text.ShouldBe("<p>Boil &amp; pour.</p>");

    [Fact]
    public void Row_of_a_panel_has_the_days_it_was_seen_and_no_text()
    {
        var posting = Fixture.First("greenhouse-panel.jsonl");

        posting.SourceId.ShouldBe("4002");
        posting.Title.ShouldBe("Lid Designer");
        posting.Text.ShouldBeNull();
        (posting.FirstSeen, posting.LastSeen).ShouldBe((new DateOnly(2026, 1, 6), new DateOnly(2026, 2, 1)));
        posting.Requisition.ShouldBe("9002");
    }
}
