using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Statistics;
using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures how long the openings of a choice stay up.</summary>
internal static class TimePostedMeasure
{
    private const int MeanUntil = 90;

    private static readonly ImmutableArray<int> Days = [30, 60, 90];

    /// <summary>The time of the openings of one choice.</summary>
    /// <param name="rows">All their stretches.</param>
    /// <param name="thresholds">When it is refused, and the age from which the curve is drawn.</param>
    public static TimePosted Of(IReadOnlyCollection<WatchedSpell> rows, Thresholds thresholds)
    {
        var from = thresholds["time-from-days"];
        var followed = FollowedOpenings.Of(rows, from);
        var time = new TimePosted
        {
            Followed = rows.DistinctBy(row => row.Opening).Count(),
            UnknownStart = rows.Where(row => row.Spell is null).DistinctBy(row => row.Opening).Count(),
            N = followed.Count,
            TitlesAlone = followed.Rows.Where(row => row.IsTitleAlone).DistinctBy(row => row.Opening).Count(),
            Ended = followed.Ended,
            Employers = followed.Employers.Distinct().Count(),
            Since = followed.Rows.Min(row => row.Started),
        };
        if (Refusal(time.Followed, time.Ended, time.Employers, thresholds) is { } refusal)
        {
            return time with { Refusal = refusal };
        }

        var curve = KaplanMeier.Of(followed.Spells, from, clusters: followed.Employers);
        var longest = followed.Spells.Max(spell => spell.Exit);
        return time with
        {
            P25 = OpenEstimate.Of(curve.Quantile(0.25)),
            Median = OpenEstimate.Of(curve.Median),
            P75 = OpenEstimate.Of(curve.Quantile(0.75)),
            MeanOf90 = OpenEstimate.Of(
                KaplanMeier.RestrictedMean(followed.Spells, MeanUntil, from, clusters: followed.Employers)
            ),
            StillUp =
            [
                .. Days.Where(days => days <= longest)
                    .Select(days => new StillUp(days, OpenEstimate.Of((Estimate?)curve.At(days))!)), // never null
            ],
        };
    }

    /// <summary>Why too few came down, or at too few employers; null where enough did.</summary>
    public static string? Refusal(int openings, int ended, int employers, Thresholds thresholds)
    {
        var (leastEnded, leastEmployers) = (thresholds["time-ended"], thresholds["time-employers"]);
        return openings == 0 ? "no opening was followed: boards must have been listed on several days"
            : ended < leastEnded
                ? FormattableString.Invariant(
                    $"{ended} of {openings} openings came down while followed; {leastEnded} are needed"
                )
            : employers < leastEmployers
                ? FormattableString.Invariant($"their employers are {employers}; {leastEmployers} are needed")
            : null;
    }
}
