using Lanewise.Market.Scarcity;
using Lanewise.Market.Tests.Scarcity;
using Lanewise.Statistics;

namespace Lanewise.Coverage;

/// <summary>How long openings stay up, from files of boards through the store to the answer.</summary>
internal static class ScarcityExperiment
{
    private const int Employers = 60;
    private const int Openings = 40;

    /// <summary>The median of the time posted, and the rate beside the employers' other openings.</summary>
    public static IEnumerable<Interval> Run(ulong seed)
    {
        var choice = new SimulatedBoards((int)seed).Measure(Employers, Openings).Choices[0];
        yield return new("scarcity: median time posted", SimulatedBoards.Median, Estimate(choice.TimePosted.Median));
        yield return new(
            "scarcity: closing rate beside the same employers",
            SimulatedBoards.Rate,
            Estimate(choice.AgainstEmployer.ClosingRate)
        );
    }

    private static Estimate? Estimate(OpenEstimate? estimate) =>
        estimate is { Low: { } low } e ? new(e.Value, low, e.High ?? double.PositiveInfinity) : null;
}
