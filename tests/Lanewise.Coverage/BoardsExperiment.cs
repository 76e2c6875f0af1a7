using Lanewise.Market.Tests;
using Lanewise.Market.Tests.Scarcity;

namespace Lanewise.Coverage;

/// <summary>How long openings stay up, from files of boards that are listed every third day, through the store to the answer.</summary>
internal static class BoardsExperiment
{
    private const int Employers = 60;
    private const int Openings = 40;

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        _ = market; // the boards have a store of their own
        var choice = new SimulatedBoards((int)seed).Measure(Employers, Openings).Choices[0];
        yield return Interval.Of(
            "scarcity: days by which half are down, from files of boards",
            SimulatedBoards.Median,
            choice.TimePosted.Median
        );
        yield return Interval.Of(
            "scarcity: closing rate beside the same employers, from files of boards",
            SimulatedBoards.Rate,
            choice.AgainstEmployer.ClosingRate
        );
    }
}
