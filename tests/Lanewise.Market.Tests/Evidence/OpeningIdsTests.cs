using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Evidence;
using Lanewise.Market.Gap;
using Lanewise.Market.Layers;
using Lanewise.Market.Pay;
using Lanewise.Market.Tests.Layers;
using Lanewise.Market.Trend;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Evidence;

/// <summary>The openings named beside a figure are among those that are listed behind it.</summary>
public sealed class OpeningIdsTests
{
    // Go or Rust, with Kafka at every second employer of Go, both together and one instead of the other; half state pay.
    private static readonly InventedPosting[] Postings =
    [
        .. Enumerable
            .Range(0, 240)
            .Select(i =>
                Naming(Mentions(i)) with
                {
                    Opening = $"o{i:000}",
                    Company = i / 3,
                    Seniority = ["senior"],
                    Layers = [i % 2 == 0 ? "services" : "performance"],
                    Pay = i % 4 < 2 ? [new(100_000 + (500 * i), null)] : [],
                    PostedOn = new DateOnly(2026, 1, 1).AddDays(i % 150),
                }
            ),
    ];

    [Fact]
    public void Of_pay_gap_and_trend()
    {
        using var market = new InventedMarket(Postings);
        var choices = InventedMarket.Choices("Go", "Rust");
        var stated = Listed(market, new EvidenceQuestion { Choice = choices[0], Figure = Figure.StatedPay });

        var pay = StatedPayMeasure.Of(market.Connection, Knowledge.Embedded, choices, MarketFilter.None);
        var gap = GapMeasure.Of(market.Connection, Knowledge.Embedded, choices[0], choices[1], MarketFilter.None);
        var trend = TrendMeasure.Of(market.Connection, Knowledge.Embedded, choices, MarketFilter.None);

        Some(pay.Choices[0].Base.OpeningIds, stated, 5);
        Some(gap.Choices[0].OpeningIds, stated, 20);
        gap.Choices[0].OpeningIds.Intersect(gap.Choices[1].OpeningIds).ShouldBeEmpty();
        Some(trend.Choices[0].OpeningIds, Listed(market, new EvidenceQuestion { Choice = choices[0] }), 20);
        trend.Choices[0].OpeningIds.ShouldContain("o149");
        trend.Choices[0].Openings.ShouldBe(Postings.Count(p => p.Mentions.Any(m => m.Name == "Go")));
    }

    [Fact]
    public void Of_layers()
    {
        using var market = new InventedMarket(Postings);
        var choices = InventedMarket.Choices("Go", "Rust", "Kafka", "layer:services");
        var report = market.Layers(LayersPart.All, "Go", "Rust");

        Some(
            report.Matrix!.Rows[0].Cells.Single(cell => cell.Name == "services").OpeningIds,
            Listed(market, new EvidenceQuestion { Choice = choices[0], With = choices[3] })
        );
        Some(
            report.Together!.Pairs.Single(pair => pair is { Language: "Go", With: "Kafka" }).OpeningIds,
            Listed(market, new EvidenceQuestion { Choice = choices[0], With = choices[2] })
        );
        Some(
            report.Pairs!.Pairs[0].OpeningIds,
            Listed(market, new EvidenceQuestion { Keys = new KeyCondition { OpenedBy = ["Go", "Rust"] } })
        );
        Some(
            report.StandIn!.All[0].Cells[0].OpeningIds,
            Listed(
                market,
                new EvidenceQuestion
                {
                    Choice = choices[0],
                    Keys = new KeyCondition { InsteadOfChoice = "Rust" },
                }
            )
        );
        var next = report.Next!;
        Some(
            next.Stages.Single(stage => stage.Stage == "senior").Next[0].OpeningIds,
            Listed(
                market,
                new EvidenceQuestion
                {
                    Keys = new KeyCondition { OpenedBy = ["Go", "Rust"], NotOpenedBy = next.Known },
                }
            )
        );
        report.Asked!.Rows[0].OpeningIds.ShouldBe(["o002", "o007", "o012"]);
    }

    private static InventedMention[] Mentions(int i) =>
        (i % 5) switch
        {
            0 => [new("Go"), new("Kafka")],
            1 => [new("Rust")],
            2 => [new("Go"), new("Rust")],
            3 => [new("Go", Alternatives: 1), new("Rust", Alternatives: 1)],
            _ => [new("Go"), .. i / 3 % 2 == 0 ? [new InventedMention("Kafka")] : Array.Empty<InventedMention>()],
        };

    private static void Some(ImmutableArray<string> ids, ImmutableArray<string> all, int count = 3)
    {
        ids.Length.ShouldBe(count);
        ids.ShouldBeUnique();
        ids.ShouldBeSubsetOf(all);
    }

    private static ImmutableArray<string> Listed(InventedMarket market, EvidenceQuestion question) =>
        [
            .. EvidenceMeasure
                .Of(market.Connection, Knowledge.Embedded, question with { Limit = 1000 })
                .Openings.Select(opening => opening.OpeningId),
        ];
}
