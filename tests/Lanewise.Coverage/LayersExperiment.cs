using Lanewise.Market.Layers;
using Lanewise.Market.Tests;
using Lanewise.Market.Tests.Layers;

namespace Lanewise.Coverage;

/// <summary>Where a language is asked for.</summary>
internal static class LayersExperiment
{
    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(SimulatedMarket.Postings(seed));
        var report = market.Layers(
            new LayersQuestion
            {
                Languages = ["Rust", "Python"],
                Part = LayersPart.Matrix,
                IsByLane = true,
            }
        );
        var systems = report.Matrix!.Rows[0].Cells.Single(cell => cell.Name == "systems");
        yield return new("layers: share of a language's openings in a lane", SimulatedMarket.InSystems, systems.Share);
        yield return new(
            "layers: share of a lane's openings that ask for it",
            SimulatedMarket.InSystems,
            systems.Asking
        );
        yield return new("layers: lift of a language in a lane", SimulatedMarket.Lift, systems.Lift);
    }
}
