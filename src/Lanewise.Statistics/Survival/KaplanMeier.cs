using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Survival;

/// <summary>The share that lasts longer than each age, from spells of which some had begun before and some have not ended.</summary>
/// <remarks>
/// Kaplan and Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical Association 53, 1958; with
/// left truncation a spell is at risk from the age at which it was first watched (Tsai, Jewell and Wang, Biometrika 74, 1987). Variance by
/// Greenwood's formula; the interval is that of the log-log of the share (Kalbfleisch and Prentice 1980), as R's
/// <c>survfit(conf.type = "log-log")</c>. Assumes that when watching began and ended has nothing to do with how long a spell lasts, and, with
/// truncation, that a few spells watched from the beginning do not all end at once: the share would stay 0.
/// </remarks>
public static class KaplanMeier
{
    /// <summary>The curve of some spells; it has no steps where none ended.</summary>
    /// <param name="spells">The spells, in any order.</param>
    /// <param name="from">Age from which the curve is drawn, given that a spell lasts that long; 0 or more.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">A spell ends before it is watched, or begins below 0.</exception>
    public static SurvivalCurve Of(IReadOnlyCollection<Spell> spells, double from = 0, double level = 0.95)
    {
        var table = RiskTable.Of(spells, from);
        var z = Normal.InvCDF(0, 1, 0.5 + (level / 2));
        var steps = ImmutableArray.CreateBuilder<SurvivalStep>();
        var (share, variance) = (1.0, 0.0);
        foreach (var (age, atRisk, ended) in table)
        {
            share *= 1 - ((double)ended / atRisk);
            variance += (double)ended / ((double)atRisk * (atRisk - ended));
            steps.Add(new(age, atRisk, ended, Interval(share, variance, z)));
        }

        return new(steps.DrainToImmutable(), spells.Count, steps.Sum(step => step.Ended));
    }

    private static Estimate Interval(double share, double variance, double z)
    {
        if (share <= 0)
        {
            return new Estimate(0, 0, 0);
        }

        var log = Math.Log(share);
        var half = z * Math.Sqrt(variance) / log;
        return new Estimate(share, Math.Exp(log * Math.Exp(-half)), Math.Exp(log * Math.Exp(half)));
    }
}
