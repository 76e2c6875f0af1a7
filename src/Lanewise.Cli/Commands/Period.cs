using System.Globalization;

namespace Lanewise.Cli.Commands;

/// <summary>A day, month or year as a person types it.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>Reads 2026-03-01, 2026-03 or 2026.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="option">The option it was typed for, for the message.</param>
    /// <exception cref="UsageException">It is none of them.</exception>
    public static Period Parse(string typed, string option)
    {
        if (Try(typed, "yyyy-MM-dd") is { } day)
        {
            return new(day, day);
        }

        if (Try(typed, "yyyy-MM") is { } month)
        {
            return new(month, month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1));
        }

        return Try(typed, "yyyy") is { } year
            ? new(year, new DateOnly(year.Year, 12, 31))
            : throw new UsageException($"{option} {typed} is no day; write it as 2026-03-01, 2026-03 or 2026");
    }

    private static DateOnly? Try(string typed, string format) =>
        DateOnly.TryParseExact(typed, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
