namespace Lanewise.Statistics.Quantiles;

/// <summary>Quantiles of a sample, with or without weights.</summary>
/// <remarks>
/// Definition 7 of Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), the default
/// of R: the value at position <c>1 + (n - 1) p</c> of the sorted sample, between neighbours in a straight line.
/// </remarks>
public static class SampleQuantile
{
    /// <summary>The quantile of an unweighted sample.</summary>
    /// <param name="sorted">The values, ascending; at least one.</param>
    /// <param name="probability">From 0, the least value, to 1, the greatest.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static double Of(ReadOnlySpan<double> sorted, double probability)
    {
        RequireSample(sorted.Length, probability);
        var position = (sorted.Length - 1) * probability;
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return Between(sorted[below], sorted[above], position - below);
    }

    /// <summary>The quantile of a sample in which each value stands for as many observations as its weight says.</summary>
    /// <param name="sorted">The values, ascending; at least one.</param>
    /// <param name="weights">
    /// Observations each value stands for, 0 or more, in the order of the values, with a sum of at least 1. Whole numbers give exactly
    /// the quantile of the sample with each value repeated; others follow the same formula (as Harrell's <c>wtd.quantile</c> does).
    /// Sampling weights are first scaled to sum to the number of values.
    /// </param>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The sample is empty, the lengths differ or the weights sum to less than 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static double Of(ReadOnlySpan<double> sorted, ReadOnlySpan<double> weights, double probability)
    {
        RequireSample(sorted.Length, probability);
        if (weights.Length != sorted.Length)
        {
            throw new ArgumentException("Each value needs one weight.", nameof(weights));
        }

        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        if (!(total >= 1))
        {
            throw new ArgumentException("The weights sum to less than one observation.", nameof(weights));
        }

        return Weighted(sorted, weights, total, probability);
    }

    /// <summary>As the public method, for weights known to be sound, without counting them again.</summary>
    internal static double Weighted(
        ReadOnlySpan<double> sorted,
        ReadOnlySpan<double> weights,
        double total,
        double probability
    )
    {
        var position = 1 + ((total - 1) * probability);
        var below = Math.Floor(position);
        var index = 0;
        var passed = weights[0];
        index = Advance(weights, index, ref passed, below);
        var low = sorted[index];
        index = Advance(weights, index, ref passed, Math.Min(below + 1, total));
        return Between(low, sorted[index], position - below);
    }

    private static int Advance(ReadOnlySpan<double> weights, int index, ref double passed, double rank)
    {
        while (passed < rank && index < weights.Length - 1)
        {
            index++;
            passed += weights[index];
        }

        return index;
    }

    private static double Between(double low, double high, double fraction) => low + (fraction * (high - low));

    private static void RequireSample(int count, double probability)
    {
        if (count == 0)
        {
            throw new ArgumentException("A quantile needs at least one value.", nameof(count));
        }

        if (!(probability is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is from 0 to 1.");
        }
    }
}
