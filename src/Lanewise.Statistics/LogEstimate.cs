using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics;

/// <summary>A figure above 0, such as a ratio, by its logarithm, whose errors are taken as normal.</summary>
/// <param name="Log">Natural logarithm of the figure; finite.</param>
/// <param name="StandardError">Standard error of the logarithm; finite, 0 or more.</param>
/// <param name="Clusters">
/// Effective number of clusters that the standard error was estimated from: errors are then by Student's distribution with one degree of freedom
/// fewer, at least one; infinite where it is known.
/// </param>
public readonly record struct LogEstimate(double Log, double StandardError, double Clusters = double.PositiveInfinity)
{
    /// <summary>
    /// A figure by its interval: the standard error is that of the wider side, so that a test is clear only where the bound is outside of the interval.
    /// </summary>
    /// <param name="estimate">A figure within its interval, which lies above 0.</param>
    /// <param name="level">The level of its interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end of the interval is not above 0, or infinite.</exception>
    public static LogEstimate Of(Estimate estimate, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(estimate.Low, nameof(estimate));
        ArgumentOutOfRangeException.ThrowIfEqual(estimate.High, double.PositiveInfinity, nameof(estimate));
        var side = Math.Max(estimate.High / estimate.Value, estimate.Value / estimate.Low);
        return new(Math.Log(estimate.Value), Math.Max(0, Math.Log(side)) / Normal.InvCDF(0, 1, 0.5 + (level / 2)));
    }

    /// <summary>The figure with its interval.</summary>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate Interval(double level = 0.95)
    {
        var half = FewClusters.Quantile(Clusters, level) * StandardError;
        return new(Math.Exp(Log), Math.Exp(Log - half), Math.Exp(Log + half));
    }

    /// <summary>The p-value, from 0 to 1, of the one-sided test (Wald) that the figure is above a bound: small where it is.</summary>
    /// <param name="bound">Above 0.</param>
    public double PAbove(double bound) => Tail(Math.Log(bound) - Log);

    /// <summary>The p-value, from 0 to 1, of the one-sided test (Wald) that the figure is below a bound: small where it is.</summary>
    /// <param name="bound">Above 0.</param>
    public double PBelow(double bound) => Tail(Log - Math.Log(bound));

    private double Tail(double distance) =>
        StandardError > 0 ? FewClusters.Below(Clusters, distance / StandardError)
        : distance < 0 ? 0
        : 1;
}
