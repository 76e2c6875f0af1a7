namespace Lanewise.Statistics.Counts;

/// <summary>
/// How two properties meet over things that come in clusters, such as openings by employer: sums over the clusters, which add up and can be
/// taken off again, or are given where something else has added them up. <c>default</c> is a table without clusters.
/// </summary>
/// <remarks>
/// The lift is that of <see cref="Lift"/>; the variance of its logarithm is that of a function of means of cluster sums (linearised; Wolter,
/// "Introduction to Variance Estimation", 2nd edition 2007, chapter 6), times clusters / (clusters − 1), as R's <c>sandwich::vcovCL</c> of the
/// means with the delta method; the interval is by Student's distribution with the effective number of clusters that have both (<see cref="FewClusters"/>).
/// Assumes that clusters are independent, things within one need not be. Too short below about five clusters that have both properties, or
/// five things.
/// </remarks>
public readonly record struct ClusteredTable
{
    /// <summary>Sum over the clusters of the square of <see cref="Both"/>.</summary>
    public double BothBoth { get; init; }

    /// <summary>Sum over the clusters of <see cref="Both"/> times <see cref="First"/>.</summary>
    public double BothFirst { get; init; }

    /// <summary>Sum over the clusters of <see cref="Both"/> times <see cref="Second"/>.</summary>
    public double BothSecond { get; init; }

    /// <summary>Sum over the clusters of <see cref="Both"/> times <see cref="All"/>.</summary>
    public double BothAll { get; init; }

    /// <summary>Sum over the clusters of the square of <see cref="First"/>.</summary>
    public double FirstFirst { get; init; }

    /// <summary>Sum over the clusters of <see cref="First"/> times <see cref="Second"/>.</summary>
    public double FirstSecond { get; init; }

    /// <summary>Sum over the clusters of <see cref="First"/> times <see cref="All"/>.</summary>
    public double FirstAll { get; init; }

    /// <summary>Sum over the clusters of the square of <see cref="Second"/>.</summary>
    public double SecondSecond { get; init; }

    /// <summary>Sum over the clusters of <see cref="Second"/> times <see cref="All"/>.</summary>
    public double SecondAll { get; init; }

    /// <summary>Sum over the clusters of the square of <see cref="All"/>.</summary>
    public double AllAll { get; init; }

    /// <summary>Things in which both properties meet.</summary>
    public long Both { get; init; }

    /// <summary>Things with the first.</summary>
    public long First { get; init; }

    /// <summary>Things with the second.</summary>
    public long Second { get; init; }

    /// <summary>All things.</summary>
    public long All { get; init; }

    /// <summary>Clusters.</summary>
    public long Clusters { get; init; }

    /// <summary>Clusters with at least one thing of both properties.</summary>
    public long ClustersOfBoth { get; init; }

    /// <summary>Clusters with at least one thing of the first property.</summary>
    public long ClustersOfFirst { get; init; }

    /// <summary>Clusters with at least one thing of the second property.</summary>
    public long ClustersOfSecond { get; init; }

    /// <summary>One cluster.</summary>
    /// <param name="both">Its things in which both properties meet, at least 0; one may have both without that they meet.</param>
    /// <param name="first">Those with the first, at least <paramref name="both"/>.</param>
    /// <param name="second">Those with the second, at least <paramref name="both"/>.</param>
    /// <param name="all">All of it, at least <paramref name="first"/> and <paramref name="second"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts cannot be those of one table.</exception>
    public static ClusteredTable Of(long both, long first, long second, long all)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, both);
        ArgumentOutOfRangeException.ThrowIfLessThan(second, both);
        ArgumentOutOfRangeException.ThrowIfLessThan(all, Math.Max(first, second));
        double b = both,
            f = first,
            s = second,
            n = all;
        return new ClusteredTable
        {
            Both = both,
            First = first,
            Second = second,
            All = all,
            Clusters = 1,
            ClustersOfBoth = both > 0 ? 1 : 0,
            ClustersOfFirst = first > 0 ? 1 : 0,
            ClustersOfSecond = second > 0 ? 1 : 0,
            BothBoth = b * b,
            BothFirst = b * f,
            BothSecond = b * s,
            BothAll = b * n,
            FirstFirst = f * f,
            FirstSecond = f * s,
            FirstAll = f * n,
            SecondSecond = s * s,
            SecondAll = s * n,
            AllAll = n * n,
        };
    }

    /// <summary>The clusters of both together.</summary>
    public static ClusteredTable operator +(ClusteredTable left, ClusteredTable right) => Add(left, right, 1);

    /// <summary>The clusters of the left without those of the right, which are among them.</summary>
    public static ClusteredTable operator -(ClusteredTable left, ClusteredTable right) => Add(left, right, -1);

    /// <summary>How many times as often as by chance the second property goes with the first; null where they never meet or there are fewer than two clusters.</summary>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate? Lift(double level = 0.95)
    {
        if (Both <= 0 || Clusters < 2)
        {
            return null;
        }

        var lift = (double)Both / First * ((double)All / Second);
        var half = FewClusters.Quantile(EffectiveOfBoth, level) * Math.Sqrt(VarianceOfLog());
        return new Estimate(lift, lift * Math.Exp(-half), lift * Math.Exp(half));
    }

    /// <summary>The chance of a lift this far from 1, either way, were there no connection (Wald, by Student's distribution); 1 where there is no lift.</summary>
    public double PValue()
    {
        if (Lift() is not { } lift || VarianceOfLog() is not (> 0 and var variance))
        {
            return 1;
        }

        return FewClusters.PValue(EffectiveOfBoth, Math.Log(lift.Value) / Math.Sqrt(variance));
    }

    /// <summary>The share of the things with the first property that have the second, as <see cref="ClusteredShare"/>; null where none has the first.</summary>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate? Share(double level = 0.95) => Share(First, BothFirst, FirstFirst, level);

    /// <summary>The share of the things with the second property that have the first; null where none has the second.</summary>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate? ShareOfSecond(double level = 0.95) => Share(Second, BothSecond, SecondSecond, level);

    private double EffectiveOfBoth => Both * (double)Both / BothBoth;

    private Estimate? Share(long trials, double products, double squares, double level)
    {
        if (trials <= 0)
        {
            return null;
        }

        var share = (double)Both / trials;
        return ClusteredShare.Of(
            Both,
            trials,
            BothBoth - (2 * share * products) + (share * share * squares),
            squares,
            level
        );
    }

    // The cluster's part in log(both) - log(first) - log(second) + log(all), squared and summed.
    private double VarianceOfLog()
    {
        double b = 1.0 / Both,
            f = -1.0 / First,
            s = -1.0 / Second,
            n = 1.0 / All;
        var squares = (b * b * BothBoth) + (f * f * FirstFirst) + (s * s * SecondSecond) + (n * n * AllAll);
        var products =
            (b * f * BothFirst)
            + (b * s * BothSecond)
            + (b * n * BothAll)
            + (f * s * FirstSecond)
            + (f * n * FirstAll)
            + (s * n * SecondAll);
        return Math.Max(squares + (2 * products), 0) * Clusters / (Clusters - 1.0);
    }

    private static ClusteredTable Add(ClusteredTable left, ClusteredTable right, int sign) =>
        new()
        {
            Both = left.Both + (sign * right.Both),
            First = left.First + (sign * right.First),
            Second = left.Second + (sign * right.Second),
            All = left.All + (sign * right.All),
            Clusters = left.Clusters + (sign * right.Clusters),
            ClustersOfBoth = left.ClustersOfBoth + (sign * right.ClustersOfBoth),
            ClustersOfFirst = left.ClustersOfFirst + (sign * right.ClustersOfFirst),
            ClustersOfSecond = left.ClustersOfSecond + (sign * right.ClustersOfSecond),
            BothBoth = left.BothBoth + (sign * right.BothBoth),
            BothFirst = left.BothFirst + (sign * right.BothFirst),
            BothSecond = left.BothSecond + (sign * right.BothSecond),
            BothAll = left.BothAll + (sign * right.BothAll),
            FirstFirst = left.FirstFirst + (sign * right.FirstFirst),
            FirstSecond = left.FirstSecond + (sign * right.FirstSecond),
            FirstAll = left.FirstAll + (sign * right.FirstAll),
            SecondSecond = left.SecondSecond + (sign * right.SecondSecond),
            SecondAll = left.SecondAll + (sign * right.SecondAll),
            AllAll = left.AllAll + (sign * right.AllAll),
        };
}
