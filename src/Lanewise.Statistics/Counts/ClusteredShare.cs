using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>The interval of a share whose trials come in clusters, such as values read from the same text.</summary>
/// <remarks>
/// Wilson's interval with the effective number of trials in place of the counted one, as Dean and Pagano, "Evaluating confidence
/// interval methods for binomial proportions in clustered surveys", Journal of Survey Statistics and Methodology 3 (2015), advise:
/// the number is divided by Kish's design effect, the variance of the share as a ratio of cluster sums (linearised) over that of as many
/// independent trials; an effect below 1 is taken as 1. For few clusters the variance has the factor G / (G − 1), and the number falls by the squared ratio of the
/// normal quantile to Student's (Korn and Graubard, "Confidence intervals for proportions with small expected number of positive counts estimated
/// from survey data", Survey Methodology 24, 1998), where G is the effective number of clusters (<see cref="FewClusters"/>). Where each cluster is one trial the
/// interval is Wilson's. Unlike a bootstrap it leaves a width where all trials succeeded.
/// Assumes that clusters are independent of each other; with fewer than a hundred
/// of very alike trials it holds the truth rather nine times in ten than nineteen in twenty.
/// </remarks>
public static class ClusteredShare
{
    /// <summary>The share of successes with its interval, both within 0 and 1. Where no cluster has trials: 1, from 0 to 1.</summary>
    /// <param name="clusters">Successes and trials of each cluster, none negative, successes at most as many as trials.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The counts are not those of shares.</exception>
    public static Estimate Of(IReadOnlyCollection<ClusterCount> clusters, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var (successes, trials, sizes) = (0L, 0L, 0.0);
        foreach (var cluster in clusters)
        {
            if (cluster.Successes < 0 || cluster.Successes > cluster.Trials)
            {
                throw new ArgumentException("A cluster has from 0 successes to as many as trials.", nameof(clusters));
            }

            (successes, trials) = (successes + cluster.Successes, trials + cluster.Trials);
            sizes += (double)cluster.Trials * cluster.Trials;
        }

        var share = (double)successes / Math.Max(1, trials);
        return trials == 0
            ? new Estimate(1, 0, 1)
            : Of(
                successes,
                trials,
                clusters.Sum(c => (c.Successes - (share * c.Trials)) * (c.Successes - (share * c.Trials))),
                sizes,
                level
            );
    }

    /// <summary>The same from sums over the clusters, where there are too many to hold each.</summary>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">At least 1.</param>
    /// <param name="squares">Sum of the squares of each cluster's successes less the share of its trials.</param>
    /// <param name="sizes">Sum of the squares of each cluster's trials.</param>
    /// <param name="level">Share of such intervals that hold the truth.</param>
    public static Estimate Of(long successes, long trials, double squares, double sizes, double level = 0.95)
    {
        var share = (double)successes / trials;

        if (sizes <= trials)
        {
            return WilsonInterval.Around(share, trials, level); // clusters of one trial are independent trials
        }

        var clusters = trials * (double)trials / sizes;
        var inflation = FewClusters.Inflation(clusters);
        var errors = FewClusters.Quantile(clusters, level) / Normal.InvCDF(0, 1, 0.5 + (level / 2));

        // Where every cluster has the same share nothing shows of how alike their trials are.
        var effect = share is 0 or 1 ? 1 : inflation * inflation * squares / (trials * share * (1 - share));
        return WilsonInterval.Around(share, trials / (Math.Max(1, effect) * errors * errors), level);
    }
}
