using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>Counts a period, such as openings a week, that vary more than chance alone would make them.</summary>
/// <remarks>
/// The negative binomial with mean μ and variance <c>μ + μ²/θ</c> by maximum likelihood (Lawless, "Negative binomial and mixed Poisson regression",
/// Canadian Journal of Statistics 15, 1987), as R's <c>MASS::glm.nb(count ~ 1)</c>; where counts vary no more than Poisson's, θ is infinite. The interval of the
/// mean is that of its logarithm. Assumes that periods are alike and independent: a season or a trend within them is read as variation.
/// </remarks>
public sealed class NegativeBinomialCounts
{
    private const double LargestSize = 1e7;

    private NegativeBinomialCounts(Estimate mean, double size, int periods, int empty) =>
        (Mean, Size, Periods, Empty) = (mean, size, periods, empty);

    /// <summary>Events a period, with its interval.</summary>
    public Estimate Mean { get; }

    /// <summary>θ: the smaller, the more the counts vary; infinite for Poisson's.</summary>
    public double Size { get; }

    /// <summary>Number of periods.</summary>
    public int Periods { get; }

    /// <summary>Periods without any event.</summary>
    public int Empty { get; }

    /// <summary>Fits counts; null without periods or events, which leave the mean without an interval.</summary>
    /// <param name="counts">A count a period, 0 or more each.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static NegativeBinomialCounts? Fit(IReadOnlyCollection<long> counts, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Any(count => count < 0))
        {
            throw new ArgumentException("Counts are 0 or more.", nameof(counts));
        }

        if (counts.Sum() == 0)
        {
            return null;
        }

        var mean = counts.Average();
        var size = SizeOf(counts, mean);
        var variance = ((1 / mean) + (1 / size)) / counts.Count;
        var half = Normal.InvCDF(0, 1, 0.5 + (level / 2)) * Math.Sqrt(variance);
        return new(
            new(mean, mean * Math.Exp(-half), mean * Math.Exp(half)),
            size,
            counts.Count,
            counts.Count(count => count == 0)
        );
    }

    /// <summary>The chance of at least so many events in some periods; its ends are the chances at the ends of the mean's interval.</summary>
    /// <param name="least">Events, 0 or more.</param>
    /// <param name="periods">Periods, at least 1.</param>
    public Estimate ChanceOfAtLeast(int least, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        return new(
            Chance(Mean.Value, least, periods),
            Chance(Mean.Low, least, periods),
            Chance(Mean.High, least, periods)
        );
    }

    // The sum of independent periods is negative binomial with the sizes added up.
    private double Chance(double mean, int least, int periods)
    {
        if (least == 0)
        {
            return 1;
        }

        var total = mean * periods;
        return double.IsInfinity(Size)
            ? 1 - Poisson.CDF(total, least - 1)
            : SpecialFunctions.BetaRegularized(least, Size * periods, total / (total + (Size * periods)));
    }

    private static double SizeOf(IReadOnlyCollection<long> counts, double mean)
    {
        var histogram = counts.CountBy(count => count).ToArray();
        double Score(double size) => histogram.Sum(pair => pair.Value * ScoreOf(pair.Key, mean, size));

        // The likelihood has its greatest value at a finite size only then (Levin and Reeds, Annals of Statistics 5, 1977).
        if (counts.Sum(count => (count - mean) * (count - mean)) <= counts.Sum())
        {
            return double.PositiveInfinity;
        }

        var (low, high) = (Math.Log(1e-8), Math.Log(LargestSize));
        for (var i = 0; i < 200 && high - low > 1e-14 * Math.Max(1, Math.Abs(high)); i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Score(Math.Exp(middle)) > 0 ? (middle, high) : (low, middle);
        }

        return Math.Exp((low + high) / 2);
    }

    // Differences of digamma at whole steps are sums of inverses, which lose no digits.
    private static double ScoreOf(long count, double mean, double size)
    {
        var sum = Math.Log(size / (size + mean)) + ((mean - count) / (size + mean));
        for (var i = 0; i < count; i++)
        {
            sum += 1 / (size + i);
        }

        return sum;
    }
}
