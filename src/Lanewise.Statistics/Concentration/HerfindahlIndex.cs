using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Concentration;

/// <summary>How far a whole is held by few.</summary>
/// <remarks>
/// The sum of squared shares of Hirschman, "National Power and the Structure of Foreign Trade" (1945), and Herfindahl,
/// "Concentration in the Steel Industry" (1950). Its inverse, the effective number, is that of Laakso and Taagepera, "Effective
/// number of parties", Comparative Political Studies 12 (1979). The unbiased form is that of Simpson, "Measurement of diversity",
/// Nature 163 (1949): the chance that two drawn at random, without putting back, belong to the same.
/// </remarks>
public static class HerfindahlIndex
{
    /// <summary>The index, from 1 / number of holders to 1; its inverse is the effective number of holders.</summary>
    /// <param name="counts">What each holds, 0 or more each, at least 1 together.</param>
    /// <exception cref="ArgumentException">Nobody holds anything.</exception>
    public static double Of(ReadOnlySpan<long> counts) => Of(Total(counts), Squares(counts));

    /// <summary>The same from sums over the holders, where there are too many to hold each.</summary>
    /// <param name="total">What they hold together, at least 1.</param>
    /// <param name="squares">Sum of the squares of what each holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody holds anything.</exception>
    public static double Of(double total, double squares)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        return squares / (total * total);
    }

    /// <summary>
    /// The index of the population that the counts are a sample of, from 0 to 1; null for a sample of one, which says nothing.
    /// The plain index of a small sample is too high: twenty holders of one each would read as 0.05.
    /// </summary>
    /// <param name="counts">What each holds in the sample, 0 or more each, at least 1 together.</param>
    /// <exception cref="ArgumentException">Nobody holds anything.</exception>
    public static double? Unbiased(ReadOnlySpan<long> counts) => Unbiased(Total(counts), Squares(counts));

    /// <summary>The same from sums over the holders.</summary>
    /// <param name="total">What they hold together, at least 1.</param>
    /// <param name="squares">Sum of the squares of what each holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody holds anything.</exception>
    public static double? Unbiased(double total, double squares)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        return total < 2 ? null : (squares - total) / (total * (total - 1));
    }

    /// <summary>
    /// <see cref="Unbiased(ReadOnlySpan{long})"/> with an interval for the population that the counts are a random sample of, by the variance that Simpson gives, within 0
    /// and 1; null for a sample of one. Where all holders are equal the interval is too short, as the variance then is about 0.
    /// </summary>
    /// <param name="counts">What each holds in the sample, 0 or more each, at least 1 together.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Nobody holds anything.</exception>
    public static Estimate? Sampled(ReadOnlySpan<long> counts, double level = 0.95)
    {
        if (Unbiased(counts) is not { } index)
        {
            return null;
        }

        var n = Total(counts);
        var (squares, cubes) = (0.0, 0.0);
        foreach (var count in counts)
        {
            var share = count / n;
            squares += share * share;
            cubes += share * share * share;
        }

        var variance =
            ((4 * (n - 2) * cubes) + (2 * squares) - (2 * ((2 * n) - 3) * squares * squares)) / (n * (n - 1));
        var half = Normal.InvCDF(0, 1, 0.5 + (level / 2)) * Math.Sqrt(Math.Max(0, variance));
        return new(index, Math.Max(0, index - half), Math.Min(1, index + half));
    }

    private static double Squares(ReadOnlySpan<long> counts)
    {
        var squares = 0.0;
        foreach (var count in counts)
        {
            squares += (double)count * count;
        }

        return squares;
    }

    private static double Total(ReadOnlySpan<long> counts)
    {
        var total = 0.0;
        foreach (var count in counts)
        {
            total += count;
        }

        return total > 0 ? total : throw new ArgumentException("Nobody holds anything.", nameof(counts));
    }
}
