namespace Lanewise.Statistics.Resampling;

/// <summary>The quantile of resamples of whole clusters, from how often each cluster was drawn.</summary>
/// <remarks>
/// A resample's quantile lies near the sample's, so values far below it are not looked at: how many of a resample lie below a place near
/// by is known from how many of each cluster do. The outcome is that of counting every value.
/// </remarks>
/// <param name="sorted">The sample, ascending.</param>
/// <param name="cluster">The cluster of each value.</param>
/// <param name="clusterCount">Clusters, numbered from 0.</param>
/// <param name="probability">From 0 to 1.</param>
internal sealed class DrawnQuantile(double[] sorted, int[] cluster, int clusterCount, double probability)
{
    // Enough resamples to know how far from each other their quantiles lie.
    private const int First = 16;

    private readonly long[] _sizes = Counted(cluster, clusterCount);
    private long[] _before = new long[clusterCount];
    private int _start;
    private int _taken;
    private int _least = sorted.Length;
    private int _greatest;

    /// <summary>The quantile of one resample; not a number where it has no value.</summary>
    /// <param name="drawn">How often each cluster was drawn.</param>
    public double Of(ReadOnlySpan<int> drawn)
    {
        var (total, before) = (0L, 0L);
        for (var i = 0; i < drawn.Length; i++)
        {
            total += drawn[i] * _sizes[i];
            before += drawn[i] * _before[i];
        }

        if (total == 0)
        {
            return double.NaN;
        }

        // Definition 7 of Hyndman and Fan, as SampleQuantile has it.
        var position = 1 + ((total - 1) * probability);
        var below = Math.Floor(position);
        var (index, passed) = before < below ? (_start, before) : (0, 0);
        passed += drawn[cluster[index]];
        Advance(drawn, ref index, ref passed, below);
        Learn(index);
        var low = sorted[index];
        Advance(drawn, ref index, ref passed, Math.Min(below + 1, total));
        return low + ((position - below) * (sorted[index] - low));
    }

    private void Advance(ReadOnlySpan<int> drawn, ref int index, ref long passed, double rank)
    {
        while (passed < rank && index < cluster.Length - 1)
        {
            index++;
            passed += drawn[cluster[index]];
        }
    }

    private void Learn(int index)
    {
        if (_taken >= First)
        {
            return;
        }

        (_least, _greatest) = (Math.Min(_least, index), Math.Max(_greatest, index));
        if (++_taken == First)
        {
            _start = Math.Max(0, _least - (_greatest - _least));
            _before = Counted(cluster.AsSpan(0, _start), clusterCount);
        }
    }

    private static long[] Counted(ReadOnlySpan<int> cluster, int clusterCount)
    {
        var counts = new long[clusterCount];
        foreach (var number in cluster)
        {
            counts[number]++;
        }

        return counts;
    }
}
