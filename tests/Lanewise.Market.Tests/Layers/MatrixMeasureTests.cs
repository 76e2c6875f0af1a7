using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class MatrixMeasureTests
{
    private static readonly InventedPosting[] Postings =
    [
        .. For(30, "Python").Select(p => p with { Layers = ["intelligence"] }),
        .. For(10, "Python").Select(p => p with { Layers = ["services"] }),
        .. For(60, "Go").Select(p => p with { Layers = ["services"] }),
        .. For(20, "Go"),
        .. For(100).Select(p => p with { Layers = ["services", "interface"] }),
    ];

    [Fact]
    public void Share_and_lift_are_those_of_openings_whose_layer_is_known()
    {
        using var market = new InventedMarket(Postings);

        var matrix = market.Layers(LayersPart.Matrix, "Python", "Go").Matrix!;

        matrix.Openings.ShouldBe(200);
        matrix.All.Single(cell => cell.Name == "services").Share!.Value.Value.ShouldBe(0.85);
        var python = matrix.Rows[0];
        python.Openings.ShouldBe(40);
        var intelligence = python.Cells.Single(cell => cell.Name == "intelligence");
        intelligence.Openings.ShouldBe(30);
        intelligence.Share!.Value.Value.ShouldBe(0.75);
        intelligence.Lift!.Value.Value.ShouldBe(0.75 / 0.15, 1e-9);
        intelligence.Asking!.Value.Value.ShouldBe(1);
        matrix.Rows[1].Openings.ShouldBe(60);
        matrix.Sentence.ShouldContain("in intelligence Python (5.0×)");
    }

    [Fact]
    public void Lanes_are_measured_alike_and_agree_with_the_best_lane_of_compare()
    {
        using var market = new InventedMarket([
            .. Postings.Select((p, i) => p with { Lanes = [i % 3 == 0 ? "backend" : "platform-sre"] }),
            .. For(40, "Python").Select((p, i) => p with { Lanes = ["data-science"], Company = i / 4 }),
        ]);

        var question = new LayersQuestion
        {
            Part = LayersPart.Matrix,
            Languages = ["Python"],
            IsByLane = true,
        };
        var cell = market.Layers(question).Matrix!.Rows[0].Cells.Single(c => c.Name == "data-science");
        var best = market.Snapshot("python").BestLane!;

        best.Name.ShouldBe("data-science");
        (cell.Openings, cell.Share!.Value.Value).ShouldBe((best.Openings, best.Share));
        cell.Lift!.Value.Value.ShouldBe(best.Lift, 1e-9);
        cell.Lift.Value.Low.ShouldBe(best.LiftLow!.Value, 1e-9);
        cell.Lift.Value.High.ShouldBe(best.LiftHigh!.Value, 1e-9);
    }

    [Fact]
    public void Openings_of_few_employers_are_less_certain_than_as_many_of_different_ones()
    {
        using var spread = new InventedMarket(Postings);
        using var gathered = new InventedMarket(Postings.Select(p => p with { Company = p.Company / 5 }));

        static double Width(InventedMarket market)
        {
            var share = market.Layers(LayersPart.Matrix, "Go").Matrix!.All[0].Share!.Value;
            return share.High - share.Low;
        }

        Width(gathered).ShouldBeGreaterThan(1.2 * Width(spread));
    }

    [Fact]
    public void A_lift_of_few_openings_and_a_language_of_few_are_refused()
    {
        using var market = new InventedMarket([
            .. Postings,
            .. For(5, "Go").Select(p => p with { Layers = ["intelligence"] }),
            .. For(29, "Rust").Select(p => p with { Layers = ["performance"] }),
        ]);

        var matrix = market.Layers(LayersPart.Matrix, "Go", "Rust").Matrix!;

        var thin = matrix.Rows[0].Cells.Single(cell => cell.Name == "intelligence");
        (thin.Openings, thin.Lift).ShouldBe((5, null));
        matrix.Rows[1].Refusal.ShouldNotBeNull().ShouldContain("29 openings");
        matrix.Rows[1].Cells.ShouldAllBe(cell => cell.Share == null && cell.Lift == null);
    }

    [Fact]
    public void As_many_openings_are_listed_behind_a_cell_as_it_says()
    {
        using var market = new InventedMarket([
            .. Postings,
            .. For(1, "Go").Select(p => p with { Opening = "two", Layers = ["performance"] }),
            .. For(1).Select(p => p with { Opening = "two", Layers = ["services"], Company = 0 }),
        ]);
        var cells = market.Layers(LayersPart.Matrix, "Go").Matrix!.Rows[0].Cells;

        foreach (var cell in cells)
        {
            market
                .Count(
                    new EvidenceQuestion
                    {
                        Choice = InventedMarket.Choices("go")[0],
                        With = InventedMarket.Choices($"layer:{cell.Name}")[0],
                    }
                )
                .ShouldBe(cell.Openings, cell.Name);
        }

        cells.Sum(cell => cell.Openings).ShouldBe(62);
    }
}
