namespace Lanewise.Statistics.Counts;

/// <summary>The interval of a share whose trials come in clusters, such as values read from the same text.</summary>
/// <remarks>
/// Wilson's interval with the effective number of trials in place of the counted one, as Dean and Pagano, "Evaluating confidence
/// interval methods for binomial proportions in clustered surveys", Journal of Survey Statistics and Methodology 3 (2015), advise:
/// the number is divided by Kish's design effect, the variance of the share as a ratio of cluster sums (linearised) over that of as many
/// independent trials. A design effect below 1 is taken as 1. Unlike a bootstrap it leaves a width where all trials succeeded.
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
        var (successes, trials) = (0L, 0L);
        foreach (var cluster in clusters)
        {
            if (cluster.Successes < 0 || cluster.Successes > cluster.Trials)
            {
                throw new ArgumentException("A cluster has from 0 successes to as many as trials.", nameof(clusters));
            }

            (successes, trials) = (successes + cluster.Successes, trials + cluster.Trials);
        }

        var share = (double)successes / Math.Max(1, trials);
        return trials == 0
            ? new Estimate(1, 0, 1)
            : Of(
                successes,
                trials,
                clusters.Sum(c => (c.Successes - (share * c.Trials)) * (c.Successes - (share * c.Trials))),
                level
            );
    }

    /// <summary>The same from sums over the clusters.</summary>
    /// <param name="successes">From 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">At least 1.</param>
    /// <param name="squares">Sum of the squares of each cluster's successes less the share of its trials.</param>
    /// <param name="level">Share of such intervals that hold the truth.</param>
    internal static Estimate Of(long successes, long trials, double squares, double level)
    {
        var share = (double)successes / trials;

        // Where every cluster has the same share nothing shows of how alike their trials are.
        var effect = share is 0 or 1 ? 1 : Math.Max(1, squares / (trials * share * (1 - share)));
        return WilsonInterval.Around(share, trials / effect, level);
    }
}
