using System.Globalization;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Claims;
using Lanewise.Market.Gap;
using Lanewise.Market.Pay;
using Lanewise.Market.Trend;
using static Lanewise.Market.Tests.Claims.ClaimedMarket;

namespace Lanewise.Market.Tests.Claims;

public sealed class ClaimsMeasureTests
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
    public void What_holds_of_openings_is_counted_among_those_that_say()
    {
        static InventedPosting[] Some(int times, Func<InventedPosting, InventedPosting> change) =>
            [.. Asking("Go", times).Select(change)];
        using var market = new InventedMarket([
            .. Some(40, p => p with { Lanes = ["backend"], Seniority = ["senior"] }),
            .. Some(20, p => p with { Lanes = ["platform-sre", "backend"], Seniority = ["entry"] }),
            .. Some(30, p => p),
            .. Some(10, p => p with { Mentions = [new("Go", Alternatives: 1), new("Rust", Alternatives: 1)] }),
            .. Some(25, p => p with { Mentions = [new("Go", Role: "context"), new("Rust")] }),
            .. Some(
                35,
                p => p with { Mentions = [new("Go", IsPrimary: true)], Pay = [new(100_000, null)], YearsMin = 4 }
            ),
        ]);
        double Share(string that, string choice = "Go") =>
            Of(market, $"measure: share, choice: {choice}, that: [{that}], above: 0.5")
                .Claims.Single()
                .Sides.Single()
                .Value!.Value;

        Share("lane:backend").ShouldBe(1);
        Share("lane:platform-sre").ShouldBe(20 / 60.0);
        Share("lane:platform-sre, lane:backend").ShouldBe(1);
        Share("seniority:entry").ShouldBe(20 / 60.0);
        Share("signal:testing").ShouldBe(0);
        Share("alone").ShouldBe(125 / 135.0, 1e-12);
        Share("one-of").ShouldBe(10 / 135.0, 1e-12);
        Share("mentioned").ShouldBe(25 / 160.0, 1e-12);
        Share("primary").ShouldBe(35 / 135.0, 1e-12);
        Share("states-pay").ShouldBe(35 / 135.0, 1e-12);
        Share("technology:Rust").ShouldBe(10 / 135.0, 1e-12);
        Share("technology:Go", "Rust").ShouldBe(10 / 35.0, 1e-12);
        Share("several-languages").ShouldBe(0); // an either/or group is one language
        Of(market, "measure: years, choice: Go, above: 3").Claims.Single().Sides.Single().Value.ShouldBe(4);
    }

    [Fact]
    public void Several_languages_are_those_asked_for_beside_each_other_without_SQL()
    {
        InventedPosting[] asked =
        [
            InventedMarket.Naming(new("Go"), new("Rust")),
            InventedMarket.Naming(new("Go"), new("SQL")),
            InventedMarket.Naming(new("Go"), new("Rust", Alternatives: 1), new("C++", Alternatives: 1)),
            InventedMarket.Naming(new("Go"), new("Rust", Role: "negated")),
            InventedMarket.Naming(new InventedMention("SQL")),
            InventedMarket.Naming(new InventedMention("PostgreSQL")),
        ];
        using var market = new InventedMarket(asked.SelectMany(posting => Spread(posting, 20)));

        Of(market, "measure: share, that: [several-languages], above: 0.5")
            .Claims.Single()
            .Sides.Single()
            .Value.ShouldBe(0.4);
        var against = Of(
            market,
            "measure: share, choice: Rust, that: [\"technology:Go\"], than: { choice: any-language }, above: 1"
        )
            .Claims.Single();
        against.Sides.Select(side => (side.Value, side.N)).ShouldBe([(1, 40), (0.8, 100)]);
        against.Sides[1].Name.ShouldBe("openings asking for a language");
    }

    [Fact]
    public void Filters_of_the_command_hold_where_the_claim_leaves_them_open()
    {
        var here = Asking("Python", 60)
            .Select(posting => posting with { Places = [(null, "DE")], Seniority = ["senior"] });
        var there = Asking("Go", 60).Select(posting => posting with { Places = [(null, "US")] });
        using var market = new InventedMarket([.. here, .. there]);
        string[] claims =
        [
            "measure: share, choice: Python, above: 0.1",
            "measure: share, choice: Go, where: { country: US }, above: 0.1",
        ];

        var report = Of(market, MarketFilter.None with { Country = "DE" }, claims);

        report
            .Claims[0]
            .Sides.Single()
            .ShouldBe(
                new SideFigure
                {
                    Name = "openings (DE)",
                    Value = 1,
                    N = 60,
                    Employers = 20,
                }
            );
        report.Claims[1].Sides.Single().Name.ShouldBe("openings (US)");
        report.Claims[1].Command.ShouldBe("lanewise compare technology:Go --country US");
    }

    [Fact]
    public void Roles_are_counted_in_titles_and_what_is_asked_for_in_texts_alone()
    {
        var titled = Spread(new InventedPosting { Roles = ["data scientist"], HasText = false }, 50);
        using var market = new InventedMarket([.. titled, .. Asking("Python", 50)]);

        var report = Of(
            market,
            "measure: share, choice: \"role:data scientist\", above: 0.1",
            "measure: share, choice: Python, above: 0.1"
        );

        report.Claims[0].Sides.Single().N.ShouldBe(100);
        report.Claims[1].Sides.Single().N.ShouldBe(50);
    }

    [Fact]
    public void Concentration_is_greater_where_one_employer_has_much()
    {
        var gathered = Asking("Go", 200).Select((posting, i) => i < 100 ? posting with { Company = 99 } : posting);
        using var market = new InventedMarket([.. gathered, .. Asking("Python", 200)]);
        var claim = Of(market, "measure: concentration, choice: Go, than: { choice: Python }, above: 1")
            .Claims.Single();

        claim.Sides[0].Value.ShouldNotBeNull().ShouldBe((100.0 * 99 + 20 * 5 * 4) / (200 * 200), 1e-9);
        claim.Sides[1].Value.ShouldNotBeNull().ShouldBe(20 * 10 * 9 / (200.0 * 200), 1e-9);
        claim.Figure!.Value.Value.ShouldBe(claim.Sides[0].Value!.Value / claim.Sides[1].Value!.Value, 1e-9);
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

    [Theory]
    [InlineData(
        "measure: share, choice: Go, that: [lane:backend], where: { country: US }, above: 1",
        "postings technology:Go --country US --lane backend"
    )]
    [InlineData("measure: share, that: [\"technology:Go\"], above: 1", "postings technology:Go")]
    [InlineData("measure: share, choice: Go, that: [signal:testing, signal:scale], above: 1", "postings technology:Go")]
    [InlineData(
        "measure: growth, that: [signal:testing], where: { since: 2024-02 }, above: 1",
        "postings --signal testing --since 2024-02-01"
    )]
    [InlineData(
        "measure: share, choice: Go, that: [mentioned], where: { primary-only: true }, above: 1",
        "postings technology:Go --figure mention-only --primary-only"
    )]
    [InlineData(
        "measure: share, choice: \"role:data scientist\", where: { city: New York }, above: 1",
        "compare 'role:data scientist' --city 'New York'"
    )]
    [InlineData(
        "measure: years, choice: Go, than: { choice: Rust }, above: 1",
        "scarcity technology:Go technology:Rust"
    )]
    [InlineData("measure: concentration, where: { remote: true }, above: 1", "postings --remote")]
    [InlineData(
        "measure: pay, choice: Go, where: { lane: trading }, than: { lane: backend }, above: 1",
        "pay technology:Go --lane trading"
    )]
    public void The_command_shows_what_the_figure_rests_on(string claim, string command)
    {
        using var market = new InventedMarket(Asking("Go", 3));

        Of(market, claim).Claims.Single().Command.ShouldBe($"lanewise {command}");
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

    private static IEnumerable<InventedPosting> Month(DateOnly first, int rust) =>
        Enumerable
            .Range(0, 200)
            .Select(i =>
                InventedMarket.Naming(new InventedMention(i < rust ? "Rust" : "Go")) with
                {
                    PostedOn = first.AddDays(i % 28),
                }
            );

    // Each by an employer of its own.
    private static IEnumerable<InventedPosting> Alone(string choice, int times) =>
        InventedMarket.Times(times, InventedMarket.Naming(new InventedMention(choice)));

    private static string Short(double value) =>
        value.ToString(value < 1.995 ? "0.##" : "0.0", CultureInfo.InvariantCulture);
}
