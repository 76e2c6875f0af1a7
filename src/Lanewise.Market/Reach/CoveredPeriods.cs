using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Compare;
using Lanewise.Market.Trend;

namespace Lanewise.Market.Reach;

/// <summary>The weeks or months, by its own rhythm, in which it is known what is new in a source.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Rhythm">Month for sources that come once a month, else week.</param>
/// <param name="FirstLook">The day on which it was first looked at.</param>
/// <param name="Starts">First days of the periods, in order; empty where the source is left out.</param>
/// <param name="LeftOut">Why it is left out; null where it is not.</param>
internal sealed record CoveredPeriods(
    string Source,
    TrendPeriod Rhythm,
    DateOnly FirstLook,
    ImmutableArray<DateOnly> Starts,
    string? LeftOut
)
{
    private const int DaysOfWeek = 7;
    private const double DaysOfMonth = 365.2425 / 12;

    // A few postings of another day, such as one board read again, do not make a source one that is followed.
    private const double NextToNothing = 0.05;

    /// <summary>Length of a period in weeks; months are of their mean length.</summary>
    public double Weeks => Rhythm == TrendPeriod.Week ? 1 : DaysOfMonth / DaysOfWeek;

    /// <summary>Periods between the first and the last that are not among them.</summary>
    public int NotCovered => Starts.IsEmpty ? 0 : Count(Starts[0], Starts[^1]) - Starts.Length;

    /// <summary>
    /// Of the months that <see cref="CoveredMonths"/> takes, the newest months, or whole weeks, that begin after the first look and end before the source's last
    /// day, within the days of the filter.
    /// </summary>
    public static CoveredPeriods Of(SourceDays source, MarketFilter filter, Thresholds thresholds)
    {
        var lookMonth = Month(source.FirstLook);
        var months = source
            .By(Month)
            .Where(month => month.Key >= lookMonth && !(month.Key > filter.Until))
            .Select(month => new SourceMonth(source.Source, month.Key, month.Value));
        var covered = CoveredMonths
            .Of([.. months], thresholds, leastMonths: 1)
            .Select(month => month.Month)
            .ToImmutableSortedSet();
        var rhythm = RhythmOf(source, covered, thresholds);
        var since = source.FirstLook.AddDays(1) is var known && filter.Since is { } day && day > known ? day : known;
        var until = source.Days[^1].Day is var last && filter.Until is { } end && end < last ? end : last;
        var starts = Starting(rhythm, covered)
            .Where(start => start >= since && Next(start, rhythm) <= until.AddDays(1))
            .TakeLast((int)thresholds[rhythm == TrendPeriod.Week ? "reach-weeks" : "reach-months"])
            .ToImmutableArray();
        var enough = starts.Length >= Math.Max(2, thresholds["reach-periods"]);
        var reason =
            enough ? null
            : IsStock(source) ? "seen once: what was up then is a stock, no flow"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{starts.Length} whole {(rhythm == TrendPeriod.Week ? "weeks" : "months")} covered; {thresholds["reach-periods"]} are needed"
            );
        return new(source.Source, rhythm, source.FirstLook, enough ? starts : [], reason);
    }

    /// <summary>First day of the week, a Monday.</summary>
    public static DateOnly Week(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Next(DateOnly start, TrendPeriod rhythm) =>
        rhythm == TrendPeriod.Week ? start.AddDays(DaysOfWeek) : start.AddMonths(1);

    /// <summary>Whether there is next to nothing but what was found at the first look.</summary>
    private static bool IsStock(SourceDays source) =>
        source.Days.Where(day => day.Day > source.FirstLook).Sum(day => day.Openings)
        <= NextToNothing * source.Days.Sum(day => day.Openings);

    /// <summary>By the month where, in the middle one of the covered months, most openings come within one week.</summary>
    private static TrendPeriod RhythmOf(SourceDays source, ImmutableSortedSet<DateOnly> covered, Thresholds thresholds)
    {
        double[] fullest =
        [
            .. source
                .Days.Where(day => covered.Contains(Month(day.Day)))
                .GroupBy(day => Month(day.Day))
                .Select(month =>
                    month.GroupBy(day => Week(day.Day)).Max(week => week.Sum(day => day.Openings))
                    / (double)month.Sum(day => day.Openings)
                )
                .Order(),
        ];
        return fullest.Length > 0 && fullest[fullest.Length / 2] >= thresholds["monthly-rhythm-part"]
            ? TrendPeriod.Month
            : TrendPeriod.Week;
    }

    /// <summary>Covered months, or weeks all of whose days are in one.</summary>
    private static IEnumerable<DateOnly> Starting(TrendPeriod rhythm, ImmutableSortedSet<DateOnly> covered) =>
        rhythm == TrendPeriod.Month
            ? covered
            : covered
                .SelectMany(month =>
                    Enumerable.Range(0, month.AddMonths(1).DayNumber - month.DayNumber).Select(month.AddDays)
                )
                .Select(Week)
                .Distinct()
                .Where(week => covered.Contains(Month(week)) && covered.Contains(Month(week.AddDays(DaysOfWeek - 1))));

    private int Count(DateOnly first, DateOnly last) =>
        1
        + (
            Rhythm == TrendPeriod.Week
                ? (last.DayNumber - first.DayNumber) / DaysOfWeek
                : ((last.Year - first.Year) * 12) + last.Month - first.Month
        );
}
