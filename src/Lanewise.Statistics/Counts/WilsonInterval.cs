using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>The interval of a share.</summary>
/// <remarks>
/// The score interval of Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927), without continuity correction; recommended by Brown, Cai and DasGupta, "Interval estimation
/// for a binomial proportion", Statistical Science 16 (2001). Assumes independent trials.
/// </remarks>
public static class WilsonInterval
{
    /// <summary>The share of successes with its interval, both within 0 and 1.</summary>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">At least 1.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts are not those of a share.</exception>
    public static Estimate Of(long successes, long trials, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        return Around((double)successes / trials, trials, level);
    }

    /// <summary>The interval of a share of so many trials, which need not be a whole number.</summary>
    internal static Estimate Around(double share, double n, double level)
    {
        var z = Normal.InvCDF(0, 1, 0.5 + (level / 2));
        var shrink = 1 + (z * z / n);
        var centre = (share + (z * z / (2 * n))) / shrink;
        var half = z / shrink * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));

        // Rounding must not leave the share outside its own interval at 0 and n successes.
        return new Estimate(share, Math.Clamp(centre - half, 0, share), Math.Clamp(centre + half, share, 1));
    }
}
