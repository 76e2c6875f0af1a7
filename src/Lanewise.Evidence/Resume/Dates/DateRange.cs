namespace Lanewise.Evidence.Resume.Dates;

/// <summary>From when to when, as far as it is written.</summary>
/// <param name="From">The beginning; null where only the end is given.</param>
/// <param name="To">The end; null where it lasts, or where only the beginning is given.</param>
/// <param name="IsOngoing">Whether it is said to last until today.</param>
public sealed record DateRange(DatePoint? From, DatePoint? To, bool IsOngoing)
{
    private const int MiddleOfYear = 6;

    /// <summary>Whether a beginning or end is a year without its month.</summary>
    public bool IsByYears => From is { MonthOfYear: null } || To is { MonthOfYear: null };

    /// <summary>Whether it ends before it begins, whatever months were meant.</summary>
    public bool IsReversed => From is { } from && To is { } to && to.Last < from.First;

    /// <summary>The first and last month, years alone taken at their middle; null where an end is missing or it is reversed.</summary>
    /// <param name="today">The month that what lasts is counted to.</param>
    public (Month First, Month Last)? Months(Month today)
    {
        if (From is not { } from || IsReversed)
        {
            return null;
        }

        var first = from.MonthOfYear is null ? Month.Of(from.Year, MiddleOfYear + 1) : from.First;
        var last = To switch
        {
            { MonthOfYear: null } to => Month.Of(to.Year, MiddleOfYear),
            { } to => to.Last,
            null => IsOngoing ? today
            : from.MonthOfYear is null ? Month.Of(from.Year, 12)
            : first,
        };
        return last < first ? (first, first) : (first, last);
    }

    /// <summary>As <c>2019-03 to 2021-08</c>, <c>2021-09 to now</c>, <c>2018</c>.</summary>
    public override string ToString() =>
        (From, To) switch
        {
            ({ } from, { } to) => from == to ? from.ToString() : $"{from} to {to}",
            ({ } from, null) => IsOngoing ? $"{from} to now" : from.ToString(),
            (null, { } to) => $"until {to}",
            _ => "no dates",
        };
}
