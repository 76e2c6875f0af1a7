namespace Lanewise.Statistics.Counts;

/// <summary>A product of powers of totals over things that come in clusters: the odds of a share, a mean, how many times one share is another.</summary>
/// <remarks>
/// The variance of its logarithm is that of a function of sums over clusters (linearised; Wolter, "Introduction to Variance Estimation", 2nd edition
/// 2007, chapter 6), times clusters / (clusters − 1); <see cref="ClusteredTable.Lift"/> is the product of four totals of one table. Totals of
/// different things, such as two markets that share employers, may stand in one product: what a cluster adds to both is taken together. A total of
/// 0 is taken for a half that a cluster of its own adds (Haldane, "The estimation and significance of the logarithm of a ratio of frequencies",
/// Annals of Human Genetics 20, 1956), which leaves an interval where nothing was seen. Intervals and tests are by Student's distribution with the
/// effective number of clusters (<see cref="FewClusters"/>) of the total that has the fewest. Assumes that clusters are independent.
/// </remarks>
public static class ClusteredProduct
{
    private const double InPlaceOfNone = 0.5;

    /// <summary>The product; null where there are fewer than two clusters.</summary>
    /// <param name="powers">The power of each total, such as 1 and −1 for a ratio.</param>
    /// <param name="clusters">What each cluster adds to each total, 0 or more, in the order of the powers.</param>
    /// <exception cref="ArgumentException">A cluster has more or fewer amounts than there are powers, or a negative one.</exception>
    public static LogEstimate? Of(ReadOnlySpan<double> powers, IReadOnlyCollection<double[]> clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var totals = new double[powers.Length];
        foreach (var amounts in clusters)
        {
            Add(totals, amounts);
        }

        if (clusters.Count < 2)
        {
            return null;
        }

        var (log, none, weights, mean) = (0.0, 0.0, new double[powers.Length], 0.0);
        for (var i = 0; i < powers.Length; i++)
        {
            var total = totals[i] > 0 ? totals[i] : InPlaceOfNone;
            log += powers[i] * Math.Log(total);
            none += totals[i] > 0 ? 0 : powers[i] * powers[i];
            weights[i] = powers[i] / total;
            mean += weights[i] * totals[i] / clusters.Count;
        }

        var squares = none;
        foreach (var amounts in clusters)
        {
            var part = -mean;
            for (var i = 0; i < weights.Length; i++)
            {
                part += weights[i] * amounts[i];
            }

            squares += part * part;
        }

        var effective = Enumerable
            .Range(0, totals.Length)
            .Where(i => totals[i] > 0)
            .Select(i => FewClusters.Effective(clusters.Select(amounts => amounts[i])))
            .DefaultIfEmpty(clusters.Count)
            .Min();
        return new LogEstimate(log, Math.Sqrt(squares * clusters.Count / (clusters.Count - 1.0)), effective);
    }

    private static void Add(double[] totals, double[] amounts)
    {
        if (amounts.Length != totals.Length || amounts.Any(amount => !(amount >= 0)))
        {
            throw new ArgumentException("A cluster adds an amount of 0 or more to each total.", nameof(amounts));
        }

        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] += amounts[i];
        }
    }
}
