using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Claims;
using Lanewise.Market.Gap;
using Lanewise.Market.Layers;
using Lanewise.Market.Pay;
using Lanewise.Market.Reach;
using Lanewise.Market.Scarcity;
using Lanewise.Market.Signals;
using Lanewise.Market.Trend;

namespace Lanewise.Market.Tests;

/// <summary>Every measure on markets that leave it nothing, or next to nothing, to measure.</summary>
public sealed class DegenerateMarketsTests
{
    private static readonly InventedPosting Whole = new()
    {
        Lanes = ["backend"],
        Layers = ["services"],
        Seniority = ["senior"],
        Signals = ["testing"],
        Employment = ["full-time"],
        Workplace = ["onsite"],
        Places = [("Austin", "US")],
        YearsMin = 5,
        Pay = [new(150_000, 150_000)],
        Watched = [(0, 30, true)],
    };

    private static readonly Dictionary<string, InventedPosting[]> Markets = new(StringComparer.Ordinal)
    {
        ["nothing"] = [],
        ["no job"] = [Whole with { IsJob = false }],
        ["one"] = [Naming(0)],
        ["one employer"] = Many(i => Naming(i) with { Company = 1 }),
        ["employers unknown"] = Many(i => Naming(i) with { Company = null }),
        ["all alike"] = Many(i => Naming(0) with { Company = i / 2 }),
        ["equal pay"] = Many(Naming),
        ["one of each kind of work for each choice"] = Many(i =>
            Naming(i) with
            {
                Lanes = [i % 2 == 0 ? "backend" : "security"],
                Places = [i % 2 == 0 ? ("Austin", "US") : ("Berlin", "DE")],
                Pay = [new(100_000 + (1000 * (i % 9)), null)],
            }
        ),
        ["silent"] = Many(i => new InventedPosting { Mentions = Naming(i).Mentions, Company = i / 2 }),
        ["titles alone"] = Many(i => Naming(i) with { HasText = false }),
    };

    /// <summary>Every market with every measure.</summary>
    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var market in Markets.Keys)
        {
            foreach (
                var measure in (string[])["trend", "pay", "gap", "reach", "scarcity", "layers", "signals", "claims"]
            )
            {
                all.Add(market, measure);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_measure_answers_in_words_and_numbers(string of, string measure)
    {
        using var market = new InventedMarket(Markets[of]);

        Answers(market.Connection, measure, MarketFilter.None);
    }

    [Theory]
    [InlineData("trend")]
    [InlineData("pay")]
    [InlineData("gap")]
    [InlineData("reach")]
    [InlineData("scarcity")]
    [InlineData("layers")]
    [InlineData("signals")]
    [InlineData("claims")]
    public void A_filter_may_leave_nothing(string measure)
    {
        using var market = new InventedMarket(Markets["equal pay"]);

        Answers(market.Connection, measure, new MarketFilter { City = "Lisbon" });
    }

    private static void Answers(Connection connection, string measure, MarketFilter filter)
    {
        // The writer of JSON refuses numbers that are none.
        var json = Json(connection, measure, filter);

        json.ShouldNotContain("NaN");
        json.ShouldNotContain("Infinity");
        json.ShouldNotContain("∞");
        json.ShouldContain("\"sentence\": \"");
    }

    private static string Json(Connection connection, string measure, MarketFilter filter)
    {
        var (knowledge, choices) = (Knowledge.Embedded, InventedMarket.Choices("Go", "Rust"));
        return measure switch
        {
            "trend" => TrendJson.Write(TrendMeasure.Of(connection, knowledge, choices, filter)),
            "pay" => StatedPayJson.Write(StatedPayMeasure.Of(connection, knowledge, choices, filter, PayBy.Lane)),
            "gap" => GapJson.Write(GapMeasure.Of(connection, knowledge, choices[0], choices[1], filter)),
            "reach" => ReachJson.Write(
                ReachMeasure.Of(connection, knowledge, new ReachQuestion { Choices = choices, Filter = filter })
            ),
            "scarcity" => ScarcityJson.Write(ScarcityMeasure.Of(connection, knowledge, choices, filter)),
            "layers" => LayersJson.Write(
                LayersMeasure.Of(connection, knowledge, new LayersQuestion { Filter = filter })
            ),
            "signals" => SignalsJson.Write(SignalsMeasure.Of(connection, knowledge, choices, filter, SignalsBy.Year)),
            _ => ClaimsJson.Write(ClaimsMeasure.Of(connection, knowledge, knowledge.Claims, filter)),
        };
    }

    private static InventedPosting Naming(int i) =>
        Whole with
        {
            Mentions = [new(i % 2 == 0 ? "Go" : "Rust")],
            Company = i / 2,
            PostedOn = new DateOnly(2026, 1 + (i % 3), 1 + (i % 28)),
        };

    private static InventedPosting[] Many(Func<int, InventedPosting> posting) =>
        [.. Enumerable.Range(0, 80).Select(posting)];
}
