using Lanewise.Catalog;
using Lanewise.Market.Claims;
using Lanewise.Market.Gap;
using Lanewise.Market.Pay;
using Lanewise.Market.Trend;
using static Lanewise.Market.Tests.Claims.ClaimedMarket;

namespace Lanewise.Market.Tests.Claims;

public sealed class MeasuredClaimsTests
{
    [Fact]
    public void A_range_of_pay_holds_or_not_by_the_median_that_pay_shows()
    {
        var paid = Asking("Python", 200)
            .Select((posting, i) => posting with { Pay = [new(180_000 + (200 * i), 200_000 + (200 * i))] });
        using var market = new InventedMarket(paid);
        var report = Of(
            market,
            "measure: pay, choice: Python, above: 180000, below: 260000",
            "measure: pay, choice: Python, above: 250000, below: 400000",
            "measure: pay, choice: Python, quantile: 0.9, above: 215000"
        );
        var shown = StatedPayMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Python"), MarketFilter.None)
            .Choices.Single()
            .Base;

        report.Claims[0].Verdict.ShouldBe(Verdict.Supported);
        report.Claims[0].Figure.ShouldBe(shown.Median);
        report.Claims[0].Sides.Single().N.ShouldBe(200);
        report.Claims[0].Sides.Single().Employers.ShouldBe(shown.Companies);
        report.Claims[1].Verdict.ShouldBe(Verdict.Contradicted);
        report.Claims[1].Sentence.ShouldContain("below the claimed $250K to $400K");
        report.Claims[2].Figure!.Value.Value.ShouldBeGreaterThan(shown.P75!.Value);
        report.Claims[2].Verdict.ShouldBe(Verdict.Supported);
    }

    [Fact]
    public void Pay_of_two_choices_is_held_against_each_other_with_their_employers_in_common()
    {
        // Employers pay all that they pay more or less, so that the ratio is clearer than either median.
        InventedPosting Paid(string choice, int i, double times) =>
            InventedMarket.Naming(new InventedMention(choice)) with
            {
                Company = 1 + (i % 40),
                Pay = [new(times * (100_000 + (5000 * (i % 40))), times * (100_000 + (5000 * (i % 40))))],
            };
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 120).Select(i => Paid("Go", i, 1.1)),
            .. Enumerable.Range(0, 120).Select(i => Paid("Python", i, 1)),
        ]);

        var claim = Of(market, "measure: pay, choice: Go, than: { choice: Python }, above: 1").Claims.Single();

        claim.Verdict.ShouldBe(Verdict.Supported);
        claim.Figure!.Value.Value.ShouldBe(1.1, 1e-9);
        (claim.Figure.Value.High - claim.Figure.Value.Low).ShouldBeLessThan(0.05);
        claim.Command.ShouldBe("lanewise pay technology:Go technology:Python");
    }

    [Fact]
    public void Growth_is_that_of_trend_and_that_of_what_openings_ask_for_is_told_alike()
    {
        var months = Enumerable
            .Range(0, 24)
            .SelectMany(month => Month(new DateOnly(2024, 1, 1).AddMonths(month), 20 + (3 * month)));
        using var market = new InventedMarket(months);
        var report = Of(
            market,
            "measure: growth, choice: Rust, above: 1",
            "measure: growth, that: [\"technology:Rust\"], above: 1",
            "measure: growth, that: [lane:trading], below: 1"
        );
        var shown = TrendMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices.Single()
            .Growth;

        report.Claims[0].Verdict.ShouldBe(Verdict.Supported);
        report.Claims[0].Figure!.Value.Value.ShouldBe(1 + shown.GrowthPerYear!.Value, 1e-12);
        report.Claims[0].Figure!.Value.High.ShouldBe(1 + shown.High!.Value, 1e-12);
        report.Claims[1].Verdict.ShouldBe(Verdict.Supported);
        report.Claims[1].Figure!.Value.Value.ShouldBe(1 + shown.GrowthPerYear.Value, 0.1);
        report.Claims[2].Verdict.ShouldBe(Verdict.NotEnoughData);
        report.Claims[2].Reason.ShouldNotBeNull().ShouldStartWith("too few");
    }

    [Fact]
    public void Gap_and_mix_are_those_of_gap()
    {
        static InventedPosting Paid(string choice, int i) =>
            InventedMarket.Naming(new InventedMention(choice)) with
            {
                Company = 1 + (i % 25),
                Lanes = [i % 3 == 0 ? "trading" : "backend"],
                Pay = [new(100_000 + (1000 * (i % 17)) + (choice == "Rust" ? 20_000 : 0), null)],
            };
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 80).Select(i => Paid("Rust", i)),
            .. Enumerable.Range(0, 80).Select(i => Paid("Go", i)),
        ]);
        var report = Of(
            market,
            "measure: gap, choice: Rust, than: { choice: Go }, above: 1",
            "measure: mix, choice: Rust, than: { choice: Go }, above: 0.9, below: 1.1"
        );
        var choices = InventedMarket.Choices("Rust", "Go");
        var shown = GapMeasure.Of(market.Connection, Knowledge.Embedded, choices[0], choices[1], MarketFilter.None);

        report.Claims[0].Verdict.ShouldBe(Verdict.Supported);
        report.Claims[0].Figure!.Value.Value.ShouldBe(1 + shown.Adjusted!.Value, 1e-12);
        report.Claims[1].Verdict.ShouldBe(Verdict.Supported);
        report.Claims[1].Figure!.Value.Value.ShouldBe(Math.Exp(shown.Explained!.LogPoints), 1e-12);
        report.Claims[0].Command.ShouldBe("lanewise gap technology:Rust technology:Go");
    }

    private static IEnumerable<InventedPosting> Month(DateOnly first, int rust) =>
        Enumerable
            .Range(0, 200)
            .Select(i =>
                InventedMarket.Naming(new InventedMention(i < rust ? "Rust" : "Go")) with
                {
                    PostedOn = first.AddDays(i % 28),
                }
            );
}
