using Lanewise.Market.Gap;
using Lanewise.Market.Scarcity;
using Lanewise.Statistics;

namespace Lanewise.Coverage;

/// <summary>An interval of a measure, with the truth it should hold.</summary>
/// <param name="Measure">Which figure of which measure.</param>
/// <param name="Truth">What it estimates in the simulated market.</param>
/// <param name="Estimate">The figure with its interval; null where the measure refused.</param>
internal sealed record Interval(string Measure, double Truth, Estimate? Estimate)
{
    /// <summary>The interval of a figure that may have an open end.</summary>
    public static Interval Of(string measure, double truth, OpenEstimate? estimate) =>
        new(
            measure,
            truth,
            estimate is { } e
                ? new Estimate(e.Value, e.Low ?? double.NegativeInfinity, e.High ?? double.PositiveInfinity)
                : null
        );

    /// <summary>The interval of a gap.</summary>
    public static Interval Of(string measure, double truth, GapEstimate? gap) =>
        new(measure, truth, gap is { } g ? new Estimate(g.Value, g.Low, g.High) : null);

    /// <summary>The interval of a figure whose ends are given apart.</summary>
    public static Interval Of(string measure, double truth, double? value, double? low, double? high) =>
        new(measure, truth, value is { } v ? new Estimate(v, low!.Value, high!.Value) : null);

    /// <summary>Whether a test that should find nothing found nothing: held where it is so.</summary>
    public static Interval OfNoFinding(string test, bool found)
    {
        var value = found ? 1 : 0;
        return new(test, 0, new Estimate(value, value, value));
    }
}
