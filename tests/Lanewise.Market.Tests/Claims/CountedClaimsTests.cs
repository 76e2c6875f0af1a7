using static Lanewise.Market.Tests.Claims.ClaimedMarket;

namespace Lanewise.Market.Tests.Claims;

public sealed class CountedClaimsTests
{
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

        var side = report.Claims[0].Sides.Single();
        (side.Name, side.Value, side.N, side.Employers).ShouldBe(("openings (DE)", 1, 60, 20));
        side.OpeningIds.Length.ShouldBe(3);
        report.Claims[1].Sides.Single().Name.ShouldBe("openings (US)");
        report.Claims[1].Command.ShouldBe("lanewise compare technology:Go --country US");
    }

    [Fact]
    public void Each_side_names_some_of_the_openings_that_count_each_of_another_employer()
    {
        IEnumerable<InventedPosting> Named(string name, InventedPosting posting) =>
            Spread(posting, 40).Select((own, i) => own with { Opening = $"{name}{i:00}", Places = [(null, "US")] });
        var go = InventedMarket.Naming(new InventedMention("Go"));
        using var market = new InventedMarket([
            .. Named("back", go with { Lanes = ["backend"] }),
            .. Named("front", go with { Lanes = ["frontend"], Pay = [new(100_000, null)] }),
        ]);
        string[] Ids(string claim) => [.. Of(market, claim).Claims.Single().Sides.Single().OpeningIds];

        Ids("measure: share, choice: Go, that: [lane:frontend], above: 0.1")
            .ShouldBe(["front00", "front01", "front02"]);
        Ids("measure: share, choice: Go, that: [lane:frontend], where: { country: US }, above: 0.1")
            .ShouldBe(["front00", "front01", "front02"]);
        Ids("measure: share, choice: Go, that: [lane:frontend], where: { country: DE }, above: 0.1").ShouldBeEmpty();
        Ids("measure: pay, choice: Go, where: { country: US }, above: 90000")
            .ShouldBe(["front00", "front01", "front02"]);
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
}
