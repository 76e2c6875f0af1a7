namespace Lanewise.Statistics.Survival;

/// <summary>How many times as fast one group of spells ends as another, at every age.</summary>
/// <remarks>
/// Cox, "Regression models and life-tables", Journal of the Royal Statistical Society B 34, 1972, with one factor, ties after Breslow (1974), left
/// truncation by the risk sets, and strata that have each its own course. The standard error allows for spells of one cluster ending alike (Lin
/// and Wei, Journal of the American Statistical Association 84, 1989), as R's <c>coxph(ties = "breslow", cluster = ...)</c>; for few clusters the
/// interval is widened and taken from Student's distribution (<see cref="FewClusters"/>), a cluster being as large as the spells that end in it. Assumes
/// that the ratio is the same at every age; where it is not, it is an average over the ages at which spells end.
/// </remarks>
/// <param name="Ratio">The ratio with its interval; 1 where both end alike, above 1 where the first group ends sooner.</param>
/// <param name="PValue">Chance of a ratio at least as far from 1 where both end alike (Wald, by Student's distribution).</param>
public sealed record HazardRatio(Estimate Ratio, double PValue)
{
    private const int MostSteps = 50;
    private const double Beyond = 15; // e to the 15th: one group never ends before the other

    /// <summary>Compares two groups; null where no stratum tells them apart or all of one end before any of the other.</summary>
    /// <param name="spells">The spells: whether each is of the first group, its stratum and its cluster, both numbers of any kind.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A spell ends before it is watched.</exception>
    public static HazardRatio? Of(
        IReadOnlyCollection<(Spell Spell, bool IsFirst, int Stratum, int Cluster)> spells,
        double level = 0.95
    )
    {
        ArgumentNullException.ThrowIfNull(spells);
        var strata = spells
            .GroupBy(spell => spell.Stratum)
            .Select(stratum => new RatioStratum([.. stratum.Select(item => (item.Spell, item.IsFirst, item.Cluster))]))
            .Where(stratum => stratum.TellsApart)
            .ToArray();
        if (Coefficient(strata) is not { } found)
        {
            return null;
        }

        var scores = new Dictionary<int, double>();
        foreach (var stratum in strata)
        {
            stratum.AddScores(found.Coefficient, scores);
        }

        var ended = strata
            .SelectMany(stratum => stratum.EndedByCluster)
            .AggregateBy(own => own.Key, 0.0, (sum, own) => sum + own.Value);
        var clusters = FewClusters.Effective(ended.Select(own => own.Value));
        var error = Math.Sqrt(scores.Values.Sum(score => score * score)) / found.Information;
        if (!(error > 0))
        {
            return null; // one cluster alone: its score is 0 by construction
        }

        error *= FewClusters.Inflation(clusters);
        var half = FewClusters.Quantile(clusters, level) * error;
        var (low, high) = (found.Coefficient - half, found.Coefficient + half);
        return new(
            new Estimate(Math.Exp(found.Coefficient), Math.Exp(low), Math.Exp(high)),
            FewClusters.PValue(clusters, found.Coefficient / error)
        );
    }

    /// <summary>The greatest likelihood by Newton's method: the logarithm of the likelihood is concave.</summary>
    private static (double Coefficient, double Information)? Coefficient(RatioStratum[] strata)
    {
        var coefficient = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            var (score, information) = (0.0, 0.0);
            foreach (var stratum in strata)
            {
                var (s, i) = stratum.ScoreAndInformation(coefficient);
                (score, information) = (score + s, information + i);
            }

            if (information < 1e-9 || Math.Abs(coefficient) > Beyond)
            {
                return null;
            }

            var change = Math.Clamp(score / information, -2, 2);
            coefficient += change;
            if (Math.Abs(change) < 1e-12)
            {
                return (coefficient, information);
            }
        }

        return (coefficient, strata.Sum(stratum => stratum.ScoreAndInformation(coefficient).Information));
    }
}
