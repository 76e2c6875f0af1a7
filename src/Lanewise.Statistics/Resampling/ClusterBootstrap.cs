using Lanewise.Statistics.Quantiles;

namespace Lanewise.Statistics.Resampling;

/// <summary>Intervals of whatever is computed from sums, by drawing whole clusters again and again.</summary>
/// <remarks>
/// Percentile interval of Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13, expanded for few clusters (Hesterberg, The
/// American Statistician 69, 2015; <see cref="FewClusters"/>), each as large as all that it adds; clusters drawn whole, with replacement, after Davison
/// and Hinkley, "Bootstrap Methods and their Application" (1997), section 3.8. All sums of a resample come from the same draw, so that differences
/// between them have the interval that is theirs. Assumes that clusters are independent.
/// </remarks>
public sealed class ClusterBootstrap
{
    private const int DrawnAhead = 16;

    private readonly double[] _observed;
    private readonly double[][] _resampled;
    private readonly double _tail;

    private ClusterBootstrap(double[] observed, double[][] resampled, double tail) =>
        (_observed, _resampled, _tail) = (observed, resampled, tail);

    /// <summary>Draws the resamples.</summary>
    /// <param name="amounts">What the clusters add to the sums; one not among them adds nothing.</param>
    /// <param name="clusters">Number of clusters, at least 1; one without amounts is drawn like the others.</param>
    /// <param name="columns">Number of sums.</param>
    /// <param name="plan">Replicates, level and seed.</param>
    /// <exception cref="ArgumentException">An amount is of a cluster or sum that is not there, or there are no clusters.</exception>
    public static ClusterBootstrap Of(
        IReadOnlyCollection<ClusterAmount> amounts,
        int clusters,
        int columns,
        BootstrapPlan plan
    )
    {
        ArgumentNullException.ThrowIfNull(amounts);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(clusters);
        ClusterAmount[] cells = [.. amounts];
        if (cells.Any(cell => (uint)cell.Cluster >= clusters || (uint)cell.Column >= columns))
        {
            throw new ArgumentException("An amount is of a cluster or sum that is not there.", nameof(amounts));
        }

        var once = new int[clusters];
        once.AsSpan().Fill(1);
        var resampled = Resampled(cells, clusters, columns, plan);
        var tail = FewClusters.Tail(FewClusters.Effective(Sizes(cells, clusters)), plan.Level);
        return new ClusterBootstrap(Sums(cells, once, columns), resampled, tail);
    }

    /// <summary>A statistic of the sums with its interval; null where it is not a finite number, as a share of nothing.</summary>
    /// <param name="statistic">Computes it from the sums, by column. Resamples where it is not a finite number are left out.</param>
    public Estimate? Interval(Func<IReadOnlyList<double>, double> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var value = statistic(_observed);
        double[] drawn = [.. _resampled.Select(statistic).Where(double.IsFinite).Order()];
        return double.IsFinite(value) && drawn.Length > 0
            ? new Estimate(value, SampleQuantile.Of(drawn, _tail), SampleQuantile.Of(drawn, 1 - _tail))
            : null;
    }

    // Draws come one after the other from one generator, so that there is one answer; sums of some draws are added up at once.
    private static double[][] Resampled(ClusterAmount[] cells, int clusters, int columns, BootstrapPlan plan)
    {
        var generator = new SeededGenerator(plan.Seed);
        var resampled = new double[plan.Replicates][];
        var drawn = new int[Math.Min(DrawnAhead, plan.Replicates)][];
        for (var first = 0; first < resampled.Length; first += drawn.Length)
        {
            var draws = Math.Min(drawn.Length, resampled.Length - first);
            for (var draw = 0; draw < draws; draw++)
            {
                Draw(drawn[draw] ??= new int[clusters], generator);
            }

            Parallel.For(0, draws, draw => resampled[first + draw] = Sums(cells, drawn[draw], columns));
        }

        return resampled;
    }

    private static void Draw(int[] drawn, SeededGenerator generator)
    {
        drawn.AsSpan().Clear();
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[generator.Below(drawn.Length)]++;
        }
    }

    private static double[] Sizes(ClusterAmount[] cells, int clusters)
    {
        var sizes = new double[clusters];
        foreach (var cell in cells)
        {
            sizes[cell.Cluster] += Math.Abs(cell.Amount);
        }

        return sizes;
    }

    private static double[] Sums(ClusterAmount[] cells, int[] drawn, int columns)
    {
        var sums = new double[columns];
        foreach (var cell in cells)
        {
            sums[cell.Column] += drawn[cell.Cluster] * cell.Amount;
        }

        return sums;
    }
}
