using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics;

/// <summary>How much wider an interval must be because what it rests on comes in few clusters.</summary>
/// <remarks>
/// A variance that is estimated from the sums of clusters is too small by about 1/G and itself uncertain, which Student's distribution with G − 1 degrees of
/// freedom allows for (Cameron and Miller, "A practitioner's guide to cluster-robust inference", Journal of Human Resources 50, 2015). Clusters of
/// unlike size tell as much as fewer equal ones; their effective number G is here Kish's ("Survey Sampling", 1965, 11.7), the square of the sum of
/// the sizes over the sum of their squares, as Carter, Schnepel and Steigerwald, "Asymptotic behavior of a t-test robust to cluster heterogeneity",
/// Review of Economics and Statistics 99, 2017, advise to use one of that kind in place of the counted one.
/// </remarks>
internal static class FewClusters
{
    /// <summary>Below this nothing is told of how clusters differ.</summary>
    private const double Least = 2;

    /// <summary>As many clusters of equal size would tell as much; 0 where all sizes are 0.</summary>
    /// <param name="sizes">What each cluster weighs, 0 or more.</param>
    public static double Effective(IEnumerable<double> sizes)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var size in sizes)
        {
            (sum, squares) = (sum + size, squares + (size * size));
        }

        return squares > 0 ? sum * sum / squares : 0;
    }

    /// <summary>
    /// By how many standard errors to go to each side: Student's quantile with one degree of freedom fewer than clusters, fewer than two counting as two.
    /// </summary>
    /// <param name="clusters">Effective number of clusters; infinite for the normal quantile.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public static double Quantile(double clusters, double level)
    {
        var share = 0.5 + (level / 2);
        return double.IsInfinity(clusters)
            ? Normal.InvCDF(0, 1, share)
            : StudentT.InvCDF(0, 1, Math.Max(Least, clusters) - 1, share);
    }

    /// <summary>What to multiply an error by that comes from squares added up as they are: the root of G / (G − 1).</summary>
    public static double Inflation(double clusters)
    {
        var counted = Math.Max(Least, clusters);
        return Math.Sqrt(counted / (counted - 1));
    }

    /// <summary>
    /// The part of the resamples of a bootstrap that an interval leaves out on each side, which is less than (1 − level) / 2: the expanded percentile
    /// interval of Hesterberg, "What teachers should know about the bootstrap", The American Statistician 69, 2015.
    /// </summary>
    /// <param name="clusters">Effective number of clusters drawn.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public static double Tail(double clusters, double level) =>
        Normal.CDF(0, 1, -Inflation(clusters) * Quantile(clusters, level));

    /// <summary>The chance of lying below so many standard errors, from the same distribution as <see cref="Quantile"/>.</summary>
    public static double Below(double clusters, double errors) =>
        double.IsInfinity(clusters)
            ? Normal.CDF(0, 1, errors)
            : StudentT.CDF(0, 1, Math.Max(Least, clusters) - 1, errors);

    /// <summary>The chance, either way, of a figure so many standard errors away.</summary>
    public static double PValue(double clusters, double errors) => 2 * Below(clusters, -Math.Abs(errors));
}
