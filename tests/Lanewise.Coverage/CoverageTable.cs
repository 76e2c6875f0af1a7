using System.Globalization;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Coverage;

/// <summary>How often intervals hold the truth, as a table in Markdown.</summary>
internal static class CoverageTable
{
    public const string Heading = """
        | figure | truth | mean estimate | runs | refused | below | above | coverage | its 95% interval |
        |---|---|---|---|---|---|---|---|---|
        """;

    /// <summary>A line for each figure. <c>below</c> and <c>above</c> are how often the whole interval lies there.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Interval> intervals) =>
        intervals.GroupBy(interval => interval.Measure).Select(figure => Line(figure.Key, [.. figure]));

    private static string Line(string figure, Interval[] runs)
    {
        var truth = runs[0].Truth;
        Estimate[] estimates = [.. runs.Select(run => run.Estimate).OfType<Estimate>()];
        var below = estimates.Count(estimate => estimate.High < truth);
        var above = estimates.Count(estimate => estimate.Low > truth);
        var coverage = WilsonInterval.Of(estimates.Length - below - above, estimates.Length);
        var mean = estimates.Length == 0 ? double.NaN : estimates.Average(estimate => estimate.Value);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {figure} | {truth:G5} | {mean:G5} | {runs.Length} | {runs.Length - estimates.Length} | {below} | {above} | {100 * coverage.Value:F1}% | {100 * coverage.Low:F1}%-{100 * coverage.High:F1}% |"
        );
    }
}
