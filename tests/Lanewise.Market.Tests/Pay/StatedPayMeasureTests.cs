using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Pay;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Pay;

public sealed class StatedPayMeasureTests
{
    private static readonly InventedPosting Rust = Naming(new InventedMention("Rust"));

    [Fact]
    public void Weighing_recovers_the_median_of_all_where_one_lane_hides_its_low_pay()
    {
        // Systems work pays from 200 and always says so; backend pays up to 198 and says so one time in five. Half of all are of each.
        using var market = new InventedMarket(Selected());
        var pay = Of(market);

        pay.Base.Median!.Value.Value.ShouldBe(240_000, 4000);
        pay.Weighted!.Value.Value.ShouldBe(199_000, 8000);
        pay.EffectiveN!.Value.ShouldBeLessThan(pay.Base.N);
    }

    [Fact]
    public void Bounds_hold_whatever_the_silent_ones_pay()
    {
        using var market = new InventedMarket(Selected());
        var pay = Of(market);

        // With 240 of 400 known the median of all lies between the known ones' 40th and 200th.
        pay.LeastMedian!.Value.ShouldBe(199_000, 6000);
        pay.MostMedian!.Value.ShouldBe(278_000, 4000);
    }

    [Fact]
    public void When_most_are_silent_there_is_no_bound()
    {
        using var market = new InventedMarket([
            .. Times(30, Rust with { Pay = [new(100_000, 120_000)] }),
            .. Times(100, Rust),
        ]);
        var pay = Of(market);

        (pay.LeastMedian, pay.MostMedian).ShouldBe((null, null));
        pay.Sentence.ShouldContain("could be anything");
    }

    [Fact]
    public void Ranges_stay_ranges_and_total_stays_apart_from_base()
    {
        using var market = new InventedMarket([
            .. Times(10, Rust with { Pay = [new(100_000, 140_000)] }),
            .. Times(10, Rust with { Pay = [new(300_000, 300_000, "total")] }),
        ]);
        var pay = Of(market);

        (pay.Base.Median!.Value.Value, pay.Base.LowEnds, pay.Base.HighEnds).ShouldBe((120_000, 100_000, 140_000));
        (pay.Total.Median!.Value.Value, pay.Total.N, pay.Base.N).ShouldBe((300_000, 10, 10));
    }

    [Fact]
    public void Levels_are_shown_with_their_own_n_and_refused_by_themselves()
    {
        using var market = new InventedMarket([
            .. Times(20, Rust with { Seniority = ["senior"], Pay = [new(180_000, 180_000)] }),
            .. Times(9, Rust with { Seniority = ["entry"], Pay = [new(90_000, 90_000)] }),
            .. Times(3, Rust with { Pay = [new(90_000, 90_000)] }),
        ]);
        var levels = Of(market, PayBy.Seniority).Levels;

        levels.Select(level => (level.Name, level.N)).ShouldBe([("senior", 20), ("entry", 9), ("not said", 3)]);
        levels[1].Median!.Value.Value.ShouldBe(90_000);
        levels[2].Refusal.ShouldNotBeNull().ShouldContain("3 of 3");
    }

    [Fact]
    public void Openings_where_the_law_demands_pay_count_from_the_day_of_the_law()
    {
        InventedPosting In(DateOnly day) =>
            Rust with
            {
                PostedOn = day,
                Places = [(null, "US")],
                Region = "CO",
                Pay = [new(150_000, 150_000)],
            };
        using var market = new InventedMarket([
            .. Times(12, In(new(2021, 1, 1))),
            .. Times(12, In(new(2020, 12, 31))),
            .. Times(12, In(new(2021, 1, 1)) with { Region = "TX" }),
        ]);

        Of(market).UnderLaw.Openings.ShouldBe(12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Few_openings_are_refused_with_what_there_is(int openings)
    {
        using var market = new InventedMarket(Times(openings, Rust with { Pay = [new(1e5, 1e5)] }));
        var pay = Of(market);

        pay.Base.Median.ShouldBeNull();
        pay.Base.N.ShouldBe(openings);
        pay.Sentence.ShouldContain("too little data");
    }

    [Fact]
    public void The_same_facts_give_the_same_figures_and_no_wrong_number()
    {
        using var market = new InventedMarket(Selected());
        var report = Report(market, PayBy.Lane);

        StatedPayJson.Write(report).ShouldBe(StatedPayJson.Write(Report(market, PayBy.Lane)));
        StatedPayJson.Write(report).ShouldNotContain("NaN");
        using var json = JsonDocument.Parse(StatedPayJson.Write(report));
        var choice = json.RootElement.GetProperty("choices")[0];
        foreach (
            var name in new[]
            {
                "base",
                "total",
                "under_law",
                "weighted",
                "effective_n",
                "least_median",
                "most_median",
                "levels",
            }
        )
        {
            choice.TryGetProperty(name, out _).ShouldBeTrue(name);
        }
    }

    private static ChoicePay Of(InventedMarket market, PayBy by = PayBy.Choice) => Report(market, by).Choices.Single();

    private static StatedPayReport Report(InventedMarket market, PayBy by) =>
        StatedPayMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices("rust"),
            MarketFilter.None,
            by
        );

    private static IEnumerable<InventedPosting> Selected() =>
        Enumerable
            .Range(0, 400)
            .Select(i =>
            {
                var isSystems = i % 2 == 0;
                var says = isSystems || i % 10 == 1;
                var pay = (isSystems ? 200_000 : 100_000) + (i / 2 % 50 * 2000);
                return Rust with
                {
                    Company = i / 2,
                    Lanes = [isSystems ? "systems" : "backend"],
                    Pay = says ? [new(pay, pay)] : [],
                };
            });
}
