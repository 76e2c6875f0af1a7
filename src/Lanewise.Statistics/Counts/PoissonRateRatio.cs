using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>How many times as often something happens in one period, or place, as in another.</summary>
/// <remarks>
/// Given the sum of two Poisson counts, the first is binomial; the interval is the exact one of Clopper and Pearson, Biometrika 26
/// (1934), carried over to the ratio (Przyborowski and Wilenski, Biometrika 31, 1940). Assumes Poisson counts: where counts vary
/// more than that it is too short, and <see cref="Regression.LogLinearTrend"/> is to be used.
/// </remarks>
public static class PoissonRateRatio
{
    /// <summary>The first rate over the second; the upper end, or all of it, is infinite where the second count is 0.</summary>
    /// <param name="first">Events in the first period, 0 or more.</param>
    /// <param name="firstExposure">Its length, above 0, in the unit of the other.</param>
    /// <param name="second">Events in the second period, 0 or more.</param>
    /// <param name="secondExposure">Its length, above 0.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, both are 0, or a length is not above 0.</exception>
    public static Estimate Of(long first, double firstExposure, long second, double secondExposure, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(second);
        if (first + second == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(second), second, "Two counts of 0 have no ratio.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(firstExposure);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(secondExposure);
        var tail = (1 - level) / 2;
        var low = first == 0 ? 0 : Beta.InvCDF(first, second + 1, tail);
        var high = second == 0 ? 1 : Beta.InvCDF(first + 1, second, 1 - tail);
        var scale = secondExposure / firstExposure;
        return new Estimate(scale * first / second, scale * low / (1 - low), scale * high / (1 - high));
    }
}
