using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>Growth of a rate that several series share, each at a level of its own, with counts that may vary more than Poisson's.</summary>
/// <remarks>
/// Quasi-Poisson regression with a logarithmic link: <c>log E(count) = log(exposure) + level of the group + slope × time</c>
/// (Wedderburn, "Quasi-likelihood functions", Biometrika 61, 1974; McCullagh and Nelder, "Generalized Linear Models", 2nd edition
/// 1989, chapters 6 and 9). The levels are profiled out, which leaves one equation in the slope, solved by Newton's method and
/// bisection. Dispersion is Pearson's statistic over the degrees of freedom; the interval is Wald's with Student's t. Assumes
/// that growth is steady and that periods are independent given it.
/// </remarks>
public static class LogLinearTrend
{
    private const double LargestSlope = 50;

    /// <summary>The growth; null where the counts do not decide it: too few periods, all at one time, or no events.</summary>
    /// <param name="counts">Counts by group and period, in any order.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A count is negative or an exposure is not above 0.</exception>
    public static GrowthRate? Fit(IReadOnlyCollection<ObservedCount> counts, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Any(count => count.Count < 0 || !(count.Exposure > 0)))
        {
            throw new ArgumentException("Counts are 0 or more and exposures above 0.", nameof(counts));
        }

        // A group without events, or with one period, says nothing of the slope.
        var series = counts
            .GroupBy(count => count.Group)
            .Select(group => new CountSeries([.. group]))
            .Where(group => group.Events > 0 && group.Length > 1)
            .ToArray();
        var freedom = series.Sum(group => group.Length) - series.Length - 1;
        if (freedom < 1 || Slope(series) is not { } slope)
        {
            return null;
        }

        var information = series.Sum(group => group.At(slope).Information);
        if (!(information > 0))
        {
            return null;
        }

        var dispersion = series.Sum(group => group.Pearson(slope)) / freedom;
        var half = StudentT.InvCDF(0, 1, freedom, 0.5 + (level / 2)) * Math.Sqrt(dispersion / information);
        var ratio = new Estimate(Math.Exp(slope), Math.Exp(slope - half), Math.Exp(slope + half));
        return new GrowthRate(ratio, dispersion, freedom);
    }

    /// <summary>Where the score, which falls in the slope, is zero; null where it has no zero.</summary>
    private static double? Slope(CountSeries[] series)
    {
        double Score(double at) => series.Sum(group => group.At(at).Score);
        var (low, high) = (-LargestSlope, LargestSlope);
        if (!(Score(low) > 0) || !(Score(high) < 0))
        {
            return null;
        }

        var slope = 0.0;
        for (var i = 0; i < 200; i++)
        {
            var score = Score(slope);
            (low, high) = score > 0 ? (slope, high) : (low, slope);
            var step = score / series.Sum(group => group.At(slope).Information);
            var next = slope + step;

            // Newton leaves the bracket only far from the solution; halving the bracket brings it back.
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.Abs(next - slope) < 1e-12)
            {
                return next;
            }

            slope = next;
        }

        return slope;
    }
}
