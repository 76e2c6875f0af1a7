using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class StandInMeasureTests
{
    private static readonly InventedPosting[] Postings =
    [
        .. ForOneOf(30, "Go", "Python", "Java").Select(p => p with { Lanes = ["backend"] }),
        .. For(60, "Go").Select(p => p with { Lanes = ["platform-sre"] }),
        .. ForOneOf(10, "Go", "Haskell").Select(p => p with { Lanes = ["backend"] }),
        .. For(70, "Python").Select(p => p with { Lanes = ["backend"] }),
    ];

    [Fact]
    public void Share_is_of_all_openings_that_ask_for_the_language()
    {
        using var market = new InventedMarket(Postings);

        var rows = market.Layers(LayersPart.StandIn, "Go", "Python", "Rust").StandIn!.All;

        var go = rows[0];
        (go.Openings, go.OneOf!.Value.Value).ShouldBe((100, 0.4));
        var python = go.Cells.Single(cell => cell.Language == "Python");
        (python.Openings, python.Share.Value).ShouldBe((30, 0.3));
        go.Cells.Single(cell => cell.Language == "Rust").Openings.ShouldBe(0);
        rows[1].Cells.Single(cell => cell.Language == "Go").Share.Value.ShouldBe(0.3);
        rows[2].Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void Lanes_are_told_apart_and_thin_ones_left_out()
    {
        using var market = new InventedMarket(Postings);

        var rows = market.Layers(LayersPart.StandIn, "Go", "Python").StandIn!.ByLane;

        rows.Select(row => (row.Lane, row.Language))
            .ShouldBe([("backend", "Go"), ("backend", "Python"), ("platform-sre", "Go")]);
        rows[0].Cells[0].Share.Value.ShouldBe(0.75);
        rows[2].Cells[0].Share.Value.ShouldBe(0);
    }

    [Fact]
    public void Languages_of_two_groups_do_not_stand_in_for_each_other()
    {
        InventedPosting[] postings =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(company =>
                    InventedMarket.Naming(
                        new InventedMention("Go", Alternatives: 1),
                        new InventedMention("Rust", Alternatives: 1),
                        new InventedMention("Python", Alternatives: 2),
                        new InventedMention("Java", Alternatives: 2)
                    ) with
                    {
                        Company = company,
                    }
                ),
        ];
        using var market = new InventedMarket(postings);

        var cells = market.Layers(LayersPart.StandIn, "Go", "Rust", "Python").StandIn!.All[0].Cells;

        cells.Select(cell => (cell.Language, cell.Openings)).ShouldBe([("Rust", 40), ("Python", 0)]);
    }

    [Fact]
    public void As_many_openings_are_listed_behind_a_cell_as_it_says()
    {
        using var market = new InventedMarket(Postings);
        var question = new EvidenceQuestion
        {
            Choice = InventedMarket.Choices("go")[0],
            Keys = new KeyCondition { InsteadOfChoice = "Python" },
        };

        market.Count(question).ShouldBe(30);
        market.Count(question with { With = InventedMarket.Choices("lane:backend")[0] }).ShouldBe(30);
        market.Count(question with { With = InventedMarket.Choices("lane:platform-sre")[0] }).ShouldBe(0);
    }
}
