using Lanewise.Statistics.Quantiles;

namespace Lanewise.Statistics.Resampling;

/// <summary>Intervals of quantiles by drawing whole clusters again and again.</summary>
/// <remarks>
/// Percentile interval of Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13, expanded for few clusters (Hesterberg, The
/// American Statistician 69, 2015; <see cref="FewClusters"/>); clusters drawn whole, with replacement, after Davison and Hinkley, "Bootstrap Methods and
/// their Application" (1997), section 3.8. Assumes that clusters are independent of each other; values within one need not be.
/// </remarks>
public static class QuantileBootstrap
{
    /// <summary>The quantile of the values with its interval.</summary>
    /// <param name="values">The sample, in any order; at least one.</param>
    /// <param name="clusters">
    /// The cluster of each value, as any number; values of one cluster are drawn together. Empty: each value is its own cluster.
    /// </param>
    /// <param name="probability">From 0 to 1; 0.5 is the median.</param>
    /// <param name="plan">Replicates, level and seed.</param>
    /// <param name="weights">
    /// Sampling weights above 0, in the order of the values and scaled as one likes; they are taken as known. Empty: all are equal.
    /// </param>
    /// <exception cref="ArgumentException">The sample is empty or the lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static Estimate Of(
        ReadOnlySpan<double> values,
        ReadOnlySpan<ulong> clusters,
        double probability,
        BootstrapPlan plan,
        ReadOnlySpan<double> weights = default
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (
            (clusters.Length != 0 && clusters.Length != values.Length)
            || (weights.Length != 0 && weights.Length != values.Length)
        )
        {
            throw new ArgumentException("Each value needs one cluster and weight, or none has one.", nameof(clusters));
        }

        var sorted = values.ToArray();
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        var scaled = Scaled(weights, order);
        var value = SampleQuantile.Of(sorted, scaled, probability);
        var numbered = Numbered(clusters, order, out var count);
        var resampled = Resample(sorted, scaled, numbered, count, probability, plan);
        return Interval(value, resampled, Effective(numbered, scaled, count), plan.Level);
    }

    /// <summary>How many times the quantile of one sample is that of another.</summary>
    /// <param name="values">The first sample, in any order; at least one.</param>
    /// <param name="clusters">The cluster of each of its values; clusters of the same number in both samples are drawn together.</param>
    /// <param name="others">The second sample; at least one, all above 0.</param>
    /// <param name="otherClusters">The cluster of each of its values.</param>
    /// <param name="probability">From 0 to 1; 0.5 is the median.</param>
    /// <param name="plan">Replicates, level and seed.</param>
    /// <remarks>Resamples in which a sample has no cluster are left out: with ten clusters one in twenty thousand.</remarks>
    /// <exception cref="ArgumentException">A sample is empty or the lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not from 0 to 1.</exception>
    public static Estimate Ratio(
        ReadOnlySpan<double> values,
        ReadOnlySpan<ulong> clusters,
        ReadOnlySpan<double> others,
        ReadOnlySpan<ulong> otherClusters,
        double probability,
        BootstrapPlan plan
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (clusters.Length != values.Length || otherClusters.Length != others.Length)
        {
            throw new ArgumentException("Each value needs one cluster.", nameof(clusters));
        }

        var numbers = new Dictionary<ulong, int>();
        Number(clusters, numbers);
        Number(otherClusters, numbers);
        var (first, firsts, effective) = Drawn(values, clusters, numbers, probability, plan);
        var (second, seconds, otherEffective) = Drawn(others, otherClusters, numbers, probability, plan);
        double[] ratios = [.. firsts.Zip(seconds, (one, other) => one / other).Where(double.IsFinite)];
        return Interval(first / second, ratios, Math.Min(effective, otherEffective), plan.Level);
    }

    /// <summary>The quantile, that of each resample, and the effective number of clusters; the same clusters and plan draw the same.</summary>
    private static (double Value, double[] Resampled, double Effective) Drawn(
        ReadOnlySpan<double> values,
        ReadOnlySpan<ulong> clusters,
        Dictionary<ulong, int> numbers,
        double probability,
        BootstrapPlan plan
    )
    {
        var sorted = values.ToArray();
        var cluster = new int[values.Length];
        for (var i = 0; i < cluster.Length; i++)
        {
            cluster[i] = numbers[clusters[i]];
        }

        Array.Sort(sorted, cluster);
        double[] equal = [.. Enumerable.Repeat(1.0, sorted.Length)];
        var value = SampleQuantile.Of(sorted, equal, probability);
        var resampled = Resample(sorted, equal, cluster, numbers.Count, probability, plan);
        return (value, resampled, Effective(cluster, equal, numbers.Count));
    }

    private static double Effective(int[] cluster, double[] weights, int clusters)
    {
        var sizes = new double[clusters];
        for (var i = 0; i < cluster.Length; i++)
        {
            sizes[cluster[i]] += weights[i];
        }

        return FewClusters.Effective(sizes);
    }

    private static Estimate Interval(double value, double[] resampled, double clusters, double level)
    {
        Array.Sort(resampled);
        var tail = FewClusters.Tail(clusters, level);
        return new Estimate(value, SampleQuantile.Of(resampled, tail), SampleQuantile.Of(resampled, 1 - tail));
    }

    /// <summary>Weights in the order of the sorted values, summing to their number.</summary>
    private static double[] Scaled(ReadOnlySpan<double> weights, int[] order)
    {
        var scaled = new double[order.Length];
        if (weights.IsEmpty)
        {
            scaled.AsSpan().Fill(1);
            return scaled;
        }

        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        for (var i = 0; i < order.Length; i++)
        {
            scaled[i] = weights[order[i]] * order.Length / total;
        }

        return scaled;
    }

    private static double[] Resample(
        double[] sorted,
        double[] scaled,
        int[] cluster,
        int clusterCount,
        double probability,
        BootstrapPlan plan
    )
    {
        var generator = new SeededGenerator(plan.Seed);
        var isWeighted = scaled.AsSpan().ContainsAnyExcept(1.0);
        var counting = new DrawnQuantile(sorted, cluster, clusterCount, probability);
        var drawn = new int[clusterCount];
        var weights = new double[isWeighted ? sorted.Length : 0];
        var quantiles = new double[plan.Replicates];
        for (var replicate = 0; replicate < quantiles.Length; replicate++)
        {
            drawn.AsSpan().Clear();
            for (var i = 0; i < clusterCount; i++)
            {
                drawn[generator.Below(clusterCount)]++;
            }

            quantiles[replicate] = isWeighted
                ? Weighted(sorted, scaled, cluster, drawn, weights, probability)
                : counting.Of(drawn);
        }

        return quantiles;
    }

    private static double Weighted(
        double[] sorted,
        double[] scaled,
        int[] cluster,
        int[] drawn,
        double[] weights,
        double probability
    )
    {
        // Counting how often each value was drawn keeps the sample sorted: no sort in a replicate.
        var total = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = drawn[cluster[i]] * scaled[i];
            total += weights[i];
        }

        return total > 0 ? SampleQuantile.Weighted(sorted, weights, total, probability) : double.NaN;
    }

    private static int[] Numbered(ReadOnlySpan<ulong> clusters, int[] order, out int count)
    {
        if (clusters.IsEmpty)
        {
            count = order.Length;
            return order;
        }

        var numbers = new Dictionary<ulong, int>();
        var numbered = new int[order.Length];

        // Numbers follow the caller's order, not the sorted one, where ties fall as the sort pleases.
        Number(clusters, numbers);

        for (var i = 0; i < order.Length; i++)
        {
            numbered[i] = numbers[clusters[order[i]]];
        }

        count = numbers.Count;
        return numbered;
    }

    private static void Number(ReadOnlySpan<ulong> clusters, Dictionary<ulong, int> numbers)
    {
        foreach (var cluster in clusters)
        {
            numbers.TryAdd(cluster, numbers.Count);
        }
    }
}
