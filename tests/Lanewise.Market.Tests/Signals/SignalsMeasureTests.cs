using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Evidence;
using Lanewise.Market.Signals;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Signals;

public sealed class SignalsMeasureTests
{
    private static readonly InventedPosting Go = Naming(new InventedMention("Go")) with { Lanes = ["backend"] };
    private static readonly InventedPosting Java = Naming(new InventedMention("Java")) with { Lanes = ["backend"] };

    [Fact]
    public void A_share_has_its_openings_an_interval_and_a_few_of_them()
    {
        using var market = new InventedMarket([.. Some(Go, 200, said: 50, "concurrency"), .. Times(40, Java)]);
        var share = Of(market, "go", "concurrency");

        (share.Openings, share.Title, share.Kind).ShouldBe((50, "Concurrency", "skill"));
        share.Share!.Value.Value.ShouldBe(0.25);
        share.Share.Value.Low.ShouldBe(0.195, 0.005);
        share.Share.Value.High.ShouldBe(0.314, 0.005);
        share.OpeningIds.Length.ShouldBe(3);
    }

    [Fact]
    public void The_interval_takes_employers_whole()
    {
        // The same shares, but each employer's ten openings all say it or none does.
        using var market = new InventedMarket([
            .. Enumerable
                .Range(0, 200)
                .Select(i => Go with { Company = i / 10, Signals = i / 10 % 4 == 0 ? ["concurrency"] : [] }),
        ]);
        var share = Of(market, "go", "concurrency").Share!.Value;

        share.Value.ShouldBe(0.25);
        (share.High - share.Low).ShouldBeGreaterThan(0.3);
    }

    [Fact]
    public void A_lift_is_against_openings_alike_in_lane_and_source()
    {
        // In each lane Go asks for it as often as Java, but most of Go is in the lane that asks for it often.
        using var market = new InventedMarket([
            .. Some(Go with { Lanes = ["platform-sre"] }, 180, said: 90, "observability"),
            .. Some(Java with { Lanes = ["platform-sre"] }, 20, said: 10, "observability"),
            .. Some(Go, 20, said: 2, "observability"),
            .. Some(Java, 180, said: 18, "observability"),
        ]);
        var share = Of(market, "go", "observability");

        share.Share!.Value.Value.ShouldBe(0.46);
        share.Lift!.Value.Value.ShouldBe(1, 1e-6);
        share.Verdict.ShouldBe("tie");
    }

    [Fact]
    public void What_others_alike_ask_for_half_as_often_stands_out_both_ways()
    {
        using var market = new InventedMarket([
            .. Some(Go, 300, said: 120, "concurrency"),
            .. Some(Java, 300, said: 60, "concurrency"),
        ]);
        var (go, java) = (Of(market, "go", "concurrency"), Of(market, "java", "concurrency"));

        go.Lift!.Value.Value.ShouldBe(2, 1e-6);
        java.Lift!.Value.Value.ShouldBe(0.5, 1e-6);
        (go.Verdict, java.Verdict).ShouldBe(("more", "less"));
        Report(market, "go").Choices[0].Sentence.ShouldContain("more often for concurrency (×2.0)");
    }

    [Fact]
    public void A_language_is_compared_with_openings_that_ask_for_another_one()
    {
        using var market = new InventedMarket([
            .. Some(Go, 100, said: 40, "concurrency"),
            .. Some(Java, 100, said: 40, "concurrency"),
            .. Times(500, new InventedPosting { Lanes = ["backend"] }),
        ]);

        Of(market, "go", "concurrency").Lift!.Value.Value.ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Without_any_difference_hardly_ever_one_is_discovered()
    {
        // Twenty signals that have nothing to do with the language, a thousand openings each.
        var random = new Random(7);
        var names = Knowledge.Embedded.Signals.Take(20).Select(signal => signal.Name).ToArray();
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 2000)
                .Select(i => (i % 2 == 0 ? Go : Java) with { Signals = [.. names.Where(_ => random.Next(5) == 0)] })
        );

        Report(market, "go", "java")
            .Choices.SelectMany(choice => choice.Signals)
            .Where(share => share.Verdict is "more" or "less")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Postings_with_a_title_alone_say_nothing()
    {
        using var market = new InventedMarket([
            .. Some(Go, 40, said: 20, "concurrency"),
            .. Times(60, Go with { HasText = false }),
        ]);

        Report(market, "lane:backend").Choices[0].Openings.ShouldBe(40);
        Report(market).Market.Openings.ShouldBe(40);
    }

    [Fact]
    public void As_many_openings_stand_behind_a_share_as_it_says()
    {
        // One posting of the opening asks for Go, the other says it; a title alone, and another language, do not count.
        using var market = new InventedMarket([
            .. Some(Go, 40, said: 20, "concurrency"),
            Go with
            {
                Opening = "both",
            },
            new InventedPosting { Opening = "both", Signals = ["concurrency"] },
            Go with
            {
                HasText = false,
                Signals = ["concurrency"],
            },
            .. Some(Java, 40, said: 20, "concurrency"),
        ]);
        var share = Of(market, "go", "concurrency");
        var page = EvidenceMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            new() { Choice = InventedMarket.Choices("go").Single(), Signal = "concurrency" }
        );

        share.Openings.ShouldBe(21);
        page.Total.ShouldBe(21);
        share.OpeningIds.ShouldBeSubsetOf(page.Openings.Select(opening => opening.OpeningId));
        EvidenceMeasure.Of(market.Connection, Knowledge.Embedded, new() { Signal = "concurrency" }).Total.ShouldBe(41);
    }

    [Fact]
    public void An_either_or_list_asks_for_one_language_and_SQL_beside_one_for_no_other()
    {
        var alternatives = Naming(new("Go", Alternatives: 1), new("Java", Alternatives: 1));
        var both = Naming(new InventedMention("Go"), new InventedMention("Python"));
        var withSql = Naming(new InventedMention("Go"), new InventedMention("SQL"));
        using var market = new InventedMarket([
            .. Times(40, alternatives),
            .. Times(30, both),
            .. Times(30, withSql),
            .. Times(100, new InventedPosting()),
        ]);
        var share = Report(market).Market.Signals.Single(s => s.Name == "two-languages");

        share.Openings.ShouldBe(30);
        share.Share!.Value.Value.ShouldBe(0.3, 1e-9);
    }

    [Fact]
    public void Sizes_count_an_employers_openings_in_the_whole_store_and_start_ups_are_those_that_say_so()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 60).Select(i => Go with { Company = i, Signals = ["startup", "polyglot"] }),
            .. Enumerable.Range(0, 600).Select(i => Java with { Company = 1000 + (i / 60) }),
            .. Times(35, Go),
        ]);
        var levels = Report(market, SignalsBy.Size).Market.Levels.ToDictionary(level => level.Name);

        levels["1 opening"].Openings.ShouldBe(60);
        levels["50 openings and more"].Openings.ShouldBe(600);
        levels["50 openings and more"].Employers.ShouldBe(10);
        levels["employer not known"].Openings.ShouldBe(35);
        levels["2 to 9 openings"].Refusal.ShouldNotBeNull().ShouldContain("0 openings; 30 are needed");
        levels["says it is a start-up"].Openings.ShouldBe(60);
        levels["does not say so"].Openings.ShouldBe(635);
        levels["says it is a start-up"].Signals.Single(s => s.Name == "polyglot").Share!.Value.Value.ShouldBe(1);
    }

    [Fact]
    public void Start_ups_that_ask_for_several_languages_more_often_are_told()
    {
        var two = Naming(new InventedMention("Go"), new InventedMention("Python")) with { Lanes = ["backend"] };
        using var market = new InventedMarket([
            .. Times(150, two with { Signals = ["startup"] }),
            .. Times(50, Go with { Signals = ["startup"] }),
            .. Times(100, two),
            .. Times(300, Go),
        ]);

        Report(market, SignalsBy.Size)
            .Market.Sentence.ShouldContain("75% (95% interval 69% to 80%) ask for two or more, ×3.0");
    }

    [Fact]
    public void Outcomes_are_told_by_layer()
    {
        using var market = new InventedMarket([
            .. Some(Go with { Layers = ["services"] }, 100, said: 50, "reliability"),
            .. Some(Go with { Layers = ["performance"] }, 100, said: 20, "reliability"),
        ]);
        var levels = Report(market, SignalsBy.Layer, "go").Choices[0].Levels;

        double Share(string layer) =>
            levels.Single(level => level.Name == layer).Signals.Single(s => s.Name == "reliability").Share!.Value.Value;
        (Share("services"), Share("performance")).ShouldBe((0.5, 0.2));
        levels
            .Single(level => level.Name == "services")
            .Signals.Single(s => s.Name == "reliability")
            .Verdict.ShouldBe("more");
    }

    [Fact]
    public void Pairs_are_languages_asked_for_together_with_what_joins_them()
    {
        var rpc = Naming(
            new InventedMention("Go"),
            new InventedMention("Python"),
            new InventedMention("gRPC", Kind: "protocol")
        ) with
        {
            Signals = ["remote-calls"],
        };
        using var market = new InventedMarket([
            .. Times(40, rpc),
            .. Times(40, Naming(new InventedMention("Go"), new InventedMention("Python"))),
            .. Times(60, Naming(new("Go", Alternatives: 1), new("Java", Alternatives: 1))),
        ]);
        var pair = Report(market, SignalsBy.Pair).Pairs.ShouldHaveSingleItem();

        (pair.Name, pair.Openings).ShouldBe(("Go + Python", 80));
        pair.Tools.ShouldBe([new("gRPC", 40)]);
        pair.Signals.Select(share => share.Kind).Distinct().ShouldBe(["means"]);
        pair.Signals.Single(share => share.Name == "remote-calls").Share!.Value.Value.ShouldBe(0.5);
        Report(market, SignalsBy.Pair, "java").Pairs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(29)]
    public void Few_openings_are_refused_with_what_there_is(int openings)
    {
        using var market = new InventedMarket(Times(openings, Go with { Signals = ["concurrency"] }));
        foreach (var by in Enum.GetValues<SignalsBy>())
        {
            var report = Report(market, by, "go");
            var go = report.Choices[0];

            (go.Openings, go.Employers).ShouldBe((openings, openings));
            go.Refusal.ShouldNotBeNull().ShouldBe($"{openings} openings; 30 are needed");
            go.Signals.ShouldAllBe(share => share.Share == null && share.Lift == null && share.Growth == null);
            go.Sentence.ShouldContain("too little data");
            SignalsJson.Write(report).ShouldNotContain("NaN");
        }
    }

    [Fact]
    public void One_employer_is_refused_and_all_alike_have_no_lift()
    {
        using var one = new InventedMarket(Times(200, Go with { Company = 1, Signals = ["concurrency"] }));
        Report(one, "go").Choices[0].Refusal.ShouldNotBeNull().ShouldContain("1 employers; 10 are needed");

        using var alike = new InventedMarket([
            .. Times(100, Go with { Signals = ["concurrency"] }),
            .. Times(100, Java with { Signals = ["concurrency"] }),
        ]);
        var share = Of(alike, "go", "concurrency");
        share.Share!.Value.Value.ShouldBe(1);
        share.Lift.ShouldBeNull();
        share.Verdict.ShouldBeNull();
    }

    [Fact]
    public void A_filter_that_leaves_nothing_is_refused()
    {
        using var market = new InventedMarket(Times(100, Go));
        var report = SignalsMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices("go"),
            new() { Country = "DE", Source = "nowhere" },
            SignalsBy.Pair
        );

        report.Choices[0].Openings.ShouldBe(0);
        report.Market.Refusal.ShouldNotBeNull();
        report.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void Nine_choices_are_too_many()
    {
        using var market = new InventedMarket();
        Should.Throw<ArgumentException>(() =>
            Report(market, "go", "java", "rust", "python", "ruby", "php", "c#", "c++", "kotlin")
        );
    }

    [Fact]
    public void The_same_facts_give_the_same_JSON_with_every_figure()
    {
        using var market = new InventedMarket([
            .. Some(Go, 100, said: 40, "concurrency"),
            .. Some(Java, 100, said: 20, "concurrency"),
        ]);
        var json = SignalsJson.Write(Report(market, SignalsBy.Year, "go"));

        SignalsJson.Write(Report(market, SignalsBy.Year, "go")).ShouldBe(json);
        json.ShouldNotContain("NaN");
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("by").GetString().ShouldBe("year");
        var choice = document.RootElement.GetProperty("choices")[0];
        string[] names =
        [
            "name",
            "title",
            "kind",
            "openings",
            "share",
            "lift",
            "false_discovery",
            "verdict",
            "growth",
            "points",
            "opening_ids",
        ];
        foreach (var name in names)
        {
            choice.GetProperty("signals")[0].TryGetProperty(name, out _).ShouldBeTrue(name);
        }
    }

    /// <summary>So many openings, the first of which say something.</summary>
    private static IEnumerable<InventedPosting> Some(InventedPosting posting, int openings, int said, string signal) =>
        Enumerable.Range(0, openings).Select(i => i < said ? posting with { Signals = [signal] } : posting);

    private static SignalShare Of(InventedMarket market, string choice, string signal) =>
        Report(market, choice).Choices.Single().Signals.Single(share => share.Name == signal);

    private static SignalsReport Report(InventedMarket market, params string[] choices) =>
        Report(market, SignalsBy.Choice, choices);

    private static SignalsReport Report(InventedMarket market, SignalsBy by, params string[] choices) =>
        SignalsMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices(choices),
            MarketFilter.None,
            by
        );
}
