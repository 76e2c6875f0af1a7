using Lanewise.Market;
using Lanewise.Market.Tests;

namespace Lanewise.Coverage;

/// <summary>The snapshot of a choice.</summary>
internal static class CompareExperiment
{
    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(SimulatedMarket.Postings(seed));
        var rust = market.Compare(MarketFilter.None, "Rust", "Python").Choices[0];
        yield return Interval.Of(
            "compare: share of all openings",
            SimulatedMarket.OfRust,
            rust.Share,
            rust.ShareLow,
            rust.ShareHigh
        );
        yield return Interval.Of(
            "compare: lift of the best lane",
            SimulatedMarket.Lift,
            rust.BestLane?.Lift,
            rust.BestLane?.LiftLow,
            rust.BestLane?.LiftHigh
        );
        yield return Interval.Of(
            "compare: median pay of seniors",
            Population.MedianOfSeniors,
            rust.Pay.Median,
            rust.Pay.Low,
            rust.Pay.High
        );
    }
}
