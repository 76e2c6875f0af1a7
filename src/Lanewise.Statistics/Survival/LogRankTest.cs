using MathNet.Numerics.LinearAlgebra;

namespace Lanewise.Statistics.Survival;

/// <summary>Whether groups of spells last equally long, comparing each stratum, such as an employer, only with itself.</summary>
/// <remarks>
/// The log-rank test of Mantel (1966) and Peto and Peto, Journal of the Royal Statistical Society A 135, 1972, with ties by the
/// hypergeometric variance, left truncation by the risk sets, and strata added up, as R's <c>survdiff</c>. It has most power where one group
/// ends faster than another by the same factor at every age.
/// </remarks>
/// <param name="ChiSquared">The statistic.</param>
/// <param name="DegreesOfFreedom">Groups that can be told apart, less one.</param>
/// <param name="PValue">Chance of a statistic at least as large where all last equally long.</param>
/// <param name="Observed">By group, how many ended.</param>
/// <param name="Expected">By group, how many would have ended had all lasted equally long.</param>
public sealed record LogRankTest(
    double ChiSquared,
    int DegreesOfFreedom,
    double PValue,
    IReadOnlyList<double> Observed,
    IReadOnlyList<double> Expected
)
{
    /// <summary>Compares groups; null where none ended or only one group was ever at risk beside another.</summary>
    /// <param name="spells">The spells, each with its group and stratum.</param>
    /// <param name="groups">Number of groups, at least 2; they are numbered from 0.</param>
    /// <exception cref="ArgumentException">A spell ends before it is watched, or its group is unknown.</exception>
    public static LogRankTest? Of(IReadOnlyCollection<(Spell Spell, int Group, int Stratum)> spells, int groups)
    {
        ArgumentNullException.ThrowIfNull(spells);
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 2);
        var (observed, expected) = (new double[groups], new double[groups]);
        var variance = new double[groups, groups];
        foreach (var stratum in spells.GroupBy(spell => spell.Stratum))
        {
            AddStratum([.. stratum.Select(item => (item.Spell, item.Group))], observed, expected, variance);
        }

        // A group that is never at risk beside others says nothing and would leave the variance without an inverse.
        var told = Enumerable.Range(0, groups).Where(group => variance[group, group] > 1e-12).ToArray();
        if (told.Length < 2)
        {
            return null;
        }

        var kept = told[..^1];
        var difference = Vector<double>.Build.Dense(kept.Length, i => observed[kept[i]] - expected[kept[i]]);
        var covariance = Matrix<double>.Build.Dense(kept.Length, kept.Length, (i, j) => variance[kept[i], kept[j]]);
        var statistic = difference * covariance.Solve(difference);
        return new(
            statistic,
            kept.Length,
            1 - MathNet.Numerics.Distributions.ChiSquared.CDF(kept.Length, statistic),
            observed,
            expected
        );
    }

    private static void AddStratum(
        List<(Spell Spell, int Group)> spells,
        double[] observed,
        double[] expected,
        double[,] variance
    )
    {
        var groups = observed.Length;
        if (spells.Any(item => item.Group < 0 || item.Group >= groups))
        {
            throw new ArgumentException("A spell is of an unknown group.", nameof(spells));
        }

        var all = RiskTable.Of([.. spells.Select(item => item.Spell)]);
        var tables = Enumerable
            .Range(0, groups)
            .Select(group => new RiskCounts([.. spells.Where(item => item.Group == group).Select(item => item.Spell)]))
            .ToArray();
        var atRisk = new double[groups];
        foreach (var (age, total, ended) in all)
        {
            for (var group = 0; group < groups; group++)
            {
                var (risk, events) = tables[group].At(age);
                atRisk[group] = risk;
                observed[group] += events;
                expected[group] += (double)ended * risk / total;
            }

            AddVariance(variance, atRisk, total, ended);
        }
    }

    private static void AddVariance(double[,] variance, double[] atRisk, int total, int ended)
    {
        if (total < 2)
        {
            return;
        }

        var factor = (double)ended * (total - ended) / (total - 1);
        for (var i = 0; i < atRisk.Length; i++)
        {
            for (var j = 0; j < atRisk.Length; j++)
            {
                var share = atRisk[i] / total;
                variance[i, j] += factor * share * ((i == j ? 1 : 0) - (atRisk[j] / total));
            }
        }
    }
}
