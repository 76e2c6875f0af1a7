using System.Globalization;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Claims;
using static Lanewise.Market.Tests.Claims.ClaimedMarket;

namespace Lanewise.Market.Tests.Claims;

public sealed class ClaimVerdictTests
{
    private const string PythonOverGo = "measure: share, choice: Python, than: { choice: Go }, above: 1";

    [Fact]
    public void What_is_so_is_supported_and_its_opposite_contradicted()
    {
        using var market = new InventedMarket([.. Asking("Python", 120), .. Asking("Go", 40), .. Asking("Rust", 40)]);
        var report = Of(market, PythonOverGo, "measure: share, choice: Go, than: { choice: Python }, above: 1");

        var (so, opposite) = (report.Claims[0], report.Claims[1]);
        so.Verdict.ShouldBe(Verdict.Supported);
        so.Figure!.Value.Value.ShouldBe(3, 1e-9);
        so.Figure.Value.Low.ShouldBeGreaterThan(1);
        so.Reason.ShouldBeNull();
        so.Sides.Select(side => side.N).ShouldBe([200, 200]);
        so.Sides[0].Value.ShouldBe(0.6);
        so.AdjustedP.ShouldNotBeNull().ShouldBeLessThan(0.05);
        so.Sentence.ShouldBe(
            "supported: the share of openings that ask for Python is 3.0 times the share that ask for Go (60% against 20%; "
                + $"95% interval {Short(so.Figure.Value.Low)}× to {Short(so.Figure.Value.High)}×; 200 openings of 20 employers and 200 openings of 20 employers), above the claimed 1×."
        );
        so.Command.ShouldBe("lanewise compare technology:Python technology:Go");
        so.Test.ShouldContain("lies below 1×");
        opposite.Verdict.ShouldBe(Verdict.Contradicted);
        opposite.Figure!.Value.Value.ShouldBe(1 / 3.0, 1e-9);
        opposite.Sentence.ShouldStartWith("contradicted: ");
        opposite.Sentence.ShouldEndWith("below the claimed 1×.");
    }

    [Fact]
    public void Too_few_and_undecided_are_told_apart()
    {
        using var few = new InventedMarket([.. Asking("Python", 20), .. Asking("Go", 3)]);
        var thin = Of(few, PythonOverGo).Claims.Single();
        thin.Verdict.ShouldBe(Verdict.NotEnoughData);
        thin.Figure.ShouldBeNull();
        thin.P.ShouldBeNull();
        thin.Reason.ShouldBe("too few: 23 openings of 20 employers; 30 of 10 are needed");
        thin.Sentence.ShouldBe($"not enough data, {thin.Reason}.");

        using var even = new InventedMarket([.. Asking("Python", 60), .. Asking("Go", 60)]);
        var close = Of(even, PythonOverGo).Claims.Single();
        close.Verdict.ShouldBe(Verdict.NotEnoughData);
        close.Figure!.Value.Value.ShouldBe(1);
        close.Reason.ShouldNotBeNull().ShouldStartWith("undecided, chance alone");
    }

    [Fact]
    public void Openings_of_a_few_employers_decide_nothing()
    {
        var one = Asking("Python", 300)
            .Select(posting => posting with { Company = 1, YearsMin = 3, Pay = [new(100_000, null)] });
        using var market = new InventedMarket([.. one, .. Asking("Go", 60)]);

        var claim = Of(
            market,
            "measure: pay, choice: Python, above: 1",
            "measure: years, choice: Python, above: 1",
            PythonOverGo
        );

        claim.Claims[0].Reason.ShouldNotBeNull().ShouldContain("of 1 employers");
        claim.Claims[1].Reason.ShouldNotBeNull().ShouldContain("of 1 employers");
        claim.Claims[2].Verdict.ShouldBe(Verdict.NotEnoughData);
        claim.Claims[2].P.ShouldNotBeNull().ShouldBeGreaterThan(0.05);
    }

    [Fact]
    public void A_verdict_that_is_clear_alone_does_not_stand_among_many_tests()
    {
        using var market = new InventedMarket([.. Alone("Python", 67), .. Alone("Go", 43), .. Alone("Rust", 150)]);
        var alone = Of(market, PythonOverGo);
        var even = Enumerable.Repeat("measure: share, choice: Rust, above: 0.57", 20);
        var among = Of(market, [PythonOverGo, .. even]);

        alone.Tested.ShouldBe(1);
        alone.Claims[0].P.ShouldNotBeNull().ShouldBeInRange(0.001, 0.05);
        alone.Claims[0].AdjustedP.ShouldBe(alone.Claims[0].P);
        alone.Claims[0].Verdict.ShouldBe(Verdict.Supported);
        among.Tested.ShouldBe(21);
        among.Claims[0].P.ShouldBe(alone.Claims[0].P);
        among.Claims[0].Figure.ShouldBe(alone.Claims[0].Figure);
        among.Claims[0].AdjustedP.ShouldNotBeNull().ShouldBeGreaterThan(0.05);
        among.Claims[0].Verdict.ShouldBe(Verdict.NotEnoughData);
        among.Claims[0].Reason.ShouldNotBeNull().ShouldStartWith("undecided, clear by itself");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void Every_statement_of_the_build_has_an_answer_without_NaN_on_any_market(int openings)
    {
        // One kind of opening over and over: everything is equal, and everything else is nothing.
        var same = InventedMarket.Naming(new("Python", IsPrimary: true), new("Go"), new("Rust")) with
        {
            Pay = [new(200_000, 200_000)],
            Places = [("Austin", "US")],
            Seniority = ["senior"],
            Lanes = ["backend"],
            Layers = ["services"],
            YearsMin = 5,
        };
        using var market = new InventedMarket(Spread(same, openings));

        var report = ClaimsMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            Knowledge.Embedded.Claims,
            MarketFilter.None
        );

        report.Claims.Length.ShouldBe(Knowledge.Embedded.Claims.Length);
        var json = ClaimsJson.Write(report);
        json.ShouldNotContain("NaN");
        json.ShouldNotContain("∞");
        JsonDocument
            .Parse(json)
            .RootElement.GetProperty("claims")[0]
            .GetProperty("verdict")
            .GetString()
            .ShouldBe("not enough data");
        report.Claims.ShouldAllBe(claim => claim.Sentence.Length > 20 && !claim.Sentence.Contains("NaN"));
        report.Claims.ShouldAllBe(claim => (claim.Figure == null) == (claim.AdjustedP == null));
    }

    // Each by an employer of its own.
    private static IEnumerable<InventedPosting> Alone(string choice, int times) =>
        InventedMarket.Times(times, InventedMarket.Naming(new InventedMention(choice)));

    private static string Short(double value) =>
        value.ToString(value < 1.995 ? "0.##" : "0.0", CultureInfo.InvariantCulture);
}
