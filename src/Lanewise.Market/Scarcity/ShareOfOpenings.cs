using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Scarcity;

/// <summary>A share of openings.</summary>
/// <param name="N">Openings that tell.</param>
/// <param name="Count">Those of them that count.</param>
/// <param name="Employers">Employers of those that tell.</param>
/// <param name="Share"><paramref name="Count"/> over <paramref name="N"/> with its interval, employers drawn whole; null when refused.</param>
/// <param name="Refusal">Why there is no share; null where there is.</param>
public sealed record ShareOfOpenings(long N, long Count, int Employers, OpenEstimate? Share, string? Refusal)
{
    internal static ShareOfOpenings Of(IReadOnlyCollection<ClusterCount> employers, double needed, string what)
    {
        var (n, count) = (employers.Sum(e => e.Trials), employers.Sum(e => e.Successes));
        return n < needed || n == 0
            ? new(
                n,
                count,
                employers.Count,
                null,
                FormattableString.Invariant($"{n} openings {what}; {needed} are needed")
            )
            : new(n, count, employers.Count, OpenEstimate.Of((Estimate?)ClusteredShare.Of(employers)), null);
    }
}
