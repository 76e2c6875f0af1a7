using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Survival;

/// <summary>The share that lasts longer than each age, from spells of which some had begun before and some have not ended.</summary>
/// <remarks>
/// Kaplan and Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical Association 53, 1958; with
/// left truncation a spell is at risk from the age at which it was first watched (Tsai, Jewell and Wang, Biometrika 74, 1987). Variance by
/// Greenwood's formula; the interval is that of the log-log of the share (Kalbfleisch and Prentice 1980), as R's
/// <c>survfit(conf.type = "log-log")</c>; with clusters by the infinitesimal jackknife, as its <c>cluster</c>, widened for few clusters
/// (<see cref="FewClusters"/>), each as large as the spells that end in it. Assumes that when watching began and ended has nothing to do with how long a spell
/// lasts, and, with truncation, that a few spells watched from the beginning do not all end at once: the share would stay 0.
/// </remarks>
public static class KaplanMeier
{
    /// <summary>The curve of some spells; it has no steps where none ended.</summary>
    /// <param name="spells">The spells, in any order.</param>
    /// <param name="from">Age from which the curve is drawn, given that a spell lasts that long; 0 or more.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <param name="clusters">By spell, its cluster, from 0; null where each is independent of all others.</param>
    /// <exception cref="ArgumentException">A spell ends before it is watched, or begins below 0, or the clusters are of another number.</exception>
    public static SurvivalCurve Of(
        IReadOnlyList<Spell> spells,
        double from = 0,
        double level = 0.95,
        IReadOnlyList<int>? clusters = null
    )
    {
        ArgumentNullException.ThrowIfNull(spells);
        RequireClusters(spells, clusters);
        var table = RiskTable.Of(spells, from);
        var steps = ImmutableArray.CreateBuilder<SurvivalStep>();
        var (watched, theirs) = Watched(spells, clusters, from);
        var errors = Errors(watched, theirs, level);
        var error = new CurveError(watched, theirs);
        var share = 1.0;
        foreach (var (age, atRisk, ended) in table)
        {
            share *= 1 - ((double)ended / atRisk);
            if (share > 0)
            {
                error.Step(age, atRisk, ended);
            }

            steps.Add(new(age, atRisk, ended, Interval(share, error.LogVariance, errors)));
        }

        return new(steps.DrainToImmutable(), spells.Sum(spell => spell.Count), steps.Sum(step => step.Ended));
    }

    /// <summary>
    /// The mean age at the end of those that last until <paramref name="from"/>, each counted as <paramref name="until"/> where it lasts longer: the
    /// area under the curve (Irwin, Journal of Hygiene 47, 1949; Royston and Parmar, Statistics in Medicine 30, 2011), with an interval by the normal distribution, or Student's with clusters. It
    /// needs no end of the curve, as the median does. Null where nobody is watched for so long.
    /// </summary>
    /// <param name="spells">The spells, in any order.</param>
    /// <param name="until">The age at which it stops, above <paramref name="from"/>.</param>
    /// <param name="from">Age from which the curve is drawn; 0 or more.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <param name="clusters">By spell, its cluster, from 0; null where each is independent of all others.</param>
    /// <exception cref="ArgumentException">A spell ends before it is watched, or begins below 0, or the clusters are of another number.</exception>
    public static Estimate? RestrictedMean(
        IReadOnlyList<Spell> spells,
        double until,
        double from = 0,
        double level = 0.95,
        IReadOnlyList<int>? clusters = null
    )
    {
        ArgumentNullException.ThrowIfNull(spells);
        RequireClusters(spells, clusters);
        var (watched, theirs) = Watched(spells, clusters, from);
        if (!watched.Exists(spell => spell.Exit >= until))
        {
            return null;
        }

        var steps = RiskTable.Of(watched).FindAll(step => step.Age < until);
        var areas = Areas(steps, from, until);
        var error = new CurveError(watched, theirs);
        var (rest, variance) = (areas.Sum(), 0.0);
        var mean = from + rest;
        rest -= areas[0];
        for (var i = 0; i < steps.Count && rest > 0; i++)
        {
            var (age, atRisk, ended) = steps[i];
            error.Step(age, atRisk, ended);
            error.Area(areas[i + 1]);
            variance += rest * rest * ended / ((double)atRisk * (atRisk - ended));
            rest -= areas[i + 1];
        }

        var half = Errors(watched, theirs, level) * Math.Sqrt(theirs is null ? variance : error.AreaVariance);
        return new(mean, Math.Max(from, mean - half), Math.Min(until, mean + half));
    }

    /// <summary>The areas under the curve before the first step and after each.</summary>
    private static double[] Areas(List<(double Age, int AtRisk, int Ended)> steps, double from, double until)
    {
        var (areas, share, before) = (new double[steps.Count + 1], 1.0, from);
        for (var i = 0; i < steps.Count; i++)
        {
            areas[i] = share * (steps[i].Age - before);
            before = steps[i].Age;
            share *= 1 - ((double)steps[i].Ended / steps[i].AtRisk);
        }

        areas[^1] = share * (until - before);
        return areas;
    }

    /// <summary>The spells as watched from an age on; those that were over by then are left out.</summary>
    private static (List<Spell> Spells, List<int>? Clusters) Watched(
        IReadOnlyList<Spell> spells,
        IReadOnlyList<int>? clusters,
        double from
    )
    {
        int[] kept = [.. Enumerable.Range(0, spells.Count).Where(i => spells[i].Exit > from)];
        return (
            [.. kept.Select(i => spells[i] with { Entry = Math.Max(spells[i].Entry, from) })],
            clusters is null ? null : [.. kept.Select(i => clusters[i])]
        );
    }

    private static void RequireClusters(IReadOnlyList<Spell> spells, IReadOnlyList<int>? clusters)
    {
        if (clusters is not null && clusters.Count != spells.Count)
        {
            throw new ArgumentException("Each spell needs one cluster, or none has one.", nameof(clusters));
        }
    }

    /// <summary>By how many standard errors an interval goes to each side.</summary>
    private static double Errors(List<Spell> spells, List<int>? clusters, double level)
    {
        if (clusters is null)
        {
            return Normal.InvCDF(0, 1, 0.5 + (level / 2));
        }

        var ended = Enumerable
            .Range(0, spells.Count)
            .Where(i => spells[i].HasEnded)
            .AggregateBy(i => clusters[i], 0.0, (sum, i) => sum + spells[i].Count);
        var effective = FewClusters.Effective(ended.Select(own => own.Value));
        return FewClusters.Inflation(effective) * FewClusters.Quantile(effective, level);
    }

    private static Estimate Interval(double share, double variance, double errors)
    {
        if (share <= 0)
        {
            return new Estimate(0, 0, 0);
        }

        var log = Math.Log(share);
        var half = errors * Math.Sqrt(variance) / log;
        return new Estimate(share, Math.Exp(log * Math.Exp(-half)), Math.Exp(log * Math.Exp(half)));
    }
}
