using Lanewise.Market.Claims;
using Lanewise.Market.Tests.Reach;
using static Lanewise.Market.Tests.Claims.ClaimedMarket;

namespace Lanewise.Market.Tests.Claims;

public sealed class WeeklyClaimsTests
{
    [Fact]
    public void Openings_a_week_are_those_of_reach_and_can_only_show_that_there_are_many()
    {
        var rust = Enumerable.Range(0, 20).SelectMany(week => Weekly("Rust", 3, week, isPrimary: week % 2 == 0));
        using var market = new InventedMarket([.. ReachMarket.Board(), .. rust]);
        var reached = market.Reach("Rust").Choices.Single().Total;

        var claims = Of(
            market,
            "measure: weekly, choice: Rust, above: 1",
            "measure: weekly, choice: Rust, above: 24",
            "measure: weekly, choice: Rust, below: 1",
            "measure: weekly, choice: Rust, below: 24",
            "measure: weekly, choice: Rust, where: { primary-only: true }, above: 1",
            "measure: weekly, choice: C++, above: 1"
        ).Claims;

        claims[0].Verdict.ShouldBe(Verdict.Supported);
        claims[0].Figure.ShouldBe(reached.Openings.AWeek);
        claims[0].Command.ShouldBe("lanewise reach technology:Rust");
        claims[1].Verdict.ShouldBe(Verdict.NotEnoughData);
        claims[1].Reason.ShouldBe("undecided, the sources read hold only a part of the market");
        claims[1].Sentence.ShouldEndWith("claimed is above 24.");
        claims[2].Verdict.ShouldBe(Verdict.Contradicted);
        claims[3].Verdict.ShouldBe(Verdict.NotEnoughData);
        claims[4].Figure.ShouldBe(reached.Primary!.AWeek);
        claims[5].Figure!.Value.Value.ShouldBe(0);
        claims[5].Verdict.ShouldBe(Verdict.NotEnoughData);
    }

    [Fact]
    public void Without_a_source_that_is_followed_there_is_no_count_a_week()
    {
        using var market = new InventedMarket(Asking("Rust", 100));

        Of(market, "measure: weekly, choice: Rust, above: 1")
            .Claims.Single()
            .Reason.ShouldBe("too few: no source was read for long enough to count new openings by the week");
    }

    [Fact]
    public void How_fast_openings_come_down_is_that_of_scarcity()
    {
        static InventedPosting Followed(string choice, int i, double days) =>
            InventedMarket.Naming(new InventedMention(choice)) with
            {
                Company = 1 + (i % 15),
                Watched = [(0, days, true)],
            };
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 60).Select(i => Followed("Rust", i, 5 + (i * 7 % 61))),
            .. Enumerable.Range(0, 60).Select(i => Followed("Go", i, 5 + (i * 7 % 23))),
        ]);

        var report = Of(
            market,
            "measure: closing, choice: Rust, than: { choice: Go }, below: 1",
            "measure: closing, choice: Rust, than: { choice: C++ }, below: 1"
        );

        report.Claims[0].Verdict.ShouldBe(Verdict.Supported);
        report.Claims[0].Sides.Select(side => side.N).ShouldBe([60, 60]);
        report.Claims[0].Figure!.Value.High.ShouldBeLessThan(1);
        report
            .Claims[0]
            .Sentence.ShouldContain("the rate at which Rust openings come down over that of Go openings is ");
        report.Claims[1].Verdict.ShouldBe(Verdict.NotEnoughData);
        report.Claims[1].Reason.ShouldNotBeNull().ShouldStartWith("too few");
    }

    private static IEnumerable<InventedPosting> Weekly(string choice, int times, int week, bool isPrimary) =>
        InventedMarket.Times(
            times,
            InventedMarket.Naming(new InventedMention(choice, IsPrimary: isPrimary)).InWeek(week)
        );
}
