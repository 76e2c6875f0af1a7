using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>How many of one thing there are for each of another, over pairs of counts such as months.</summary>
/// <remarks>
/// The ratio estimator (Cochran, "Sampling Techniques", 3rd edition, 1977, chapter 6), its variance by linearisation with the factor n / (n − 1), the
/// interval by Student's t on the logarithm, so that it stays above 0. Takes the pairs for independent of each other; counts that drift from one
/// pair to the next make it too short.
/// </remarks>
public static class RatioOfSums
{
    /// <summary>The sum of the first over that of the second, with its interval; null with fewer than two pairs or where either sum is 0.</summary>
    /// <param name="pairs">The pairs, 0 or more each.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public static Estimate? Of(IReadOnlyCollection<(double First, double Second)> pairs, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var (first, second) = (pairs.Sum(pair => pair.First), pairs.Sum(pair => pair.Second));
        if (pairs.Count < 2 || !(first > 0) || !(second > 0))
        {
            return null;
        }

        var ratio = first / second;
        var squares = pairs.Sum(pair => Math.Pow(pair.First - (ratio * pair.Second), 2));
        var error = Math.Sqrt(squares * pairs.Count / (pairs.Count - 1)) / first;
        var half = StudentT.InvCDF(0, 1, pairs.Count - 1, 0.5 + (level / 2)) * error;
        return new(ratio, ratio * Math.Exp(-half), ratio * Math.Exp(half));
    }
}
