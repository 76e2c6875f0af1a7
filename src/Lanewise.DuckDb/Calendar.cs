using System.Globalization;

namespace Lanewise.DuckDb;

/// <summary>Dates and times as DuckDB counts them. What .NET's types cannot hold comes as text, as DuckDB writes it.</summary>
internal static class Calendar
{
    /// <summary>1970-01-01 in the numbering of <see cref="DateOnly.DayNumber"/>.</summary>
    public const int EpochDay = 719_162;

    private const int LargestTimeZone = (16 * 60 * 60) - 1;

    /// <summary>A <see cref="DateOnly"/>, or text.</summary>
    public static object Date(int days) =>
        IsInRange(days) ? DateOnly.FromDayNumber(days + EpochDay)
        : days == int.MaxValue ? "infinity"
        : days == -int.MaxValue ? "-infinity"
        : DateText(days);

    /// <summary>A <see cref="DateTime"/> of unspecified kind, or text. Parts below 100 ns are cut off.</summary>
    public static object Timestamp(long value, long perSecond)
    {
        if (value is long.MaxValue or -long.MaxValue)
        {
            return value > 0 ? "infinity" : "-infinity";
        }

        var seconds = Math.DivRem(value, perSecond, out var rest);
        (seconds, rest) = rest < 0 ? (seconds - 1, rest + perSecond) : (seconds, rest);
        var days = Math.DivRem(seconds, 86_400, out var second);
        (days, second) = second < 0 ? (days - 1, second + 86_400) : (days, second);
        var time = new TimeSpan(
            (second * TimeSpan.TicksPerSecond) + (long)((Int128)rest * TimeSpan.TicksPerSecond / perSecond)
        );
        return IsInRange(days)
            ? new DateTime(DateOnly.FromDayNumber((int)days + EpochDay), TimeOnly.FromTimeSpan(time))
            : $"{DateText(days)} {TimeText(time)}";
    }

    /// <summary>A <see cref="DateTimeOffset"/> in UTC, or text.</summary>
    public static object Instant(long microseconds) =>
        Timestamp(microseconds, 1_000_000) switch
        {
            DateTime time => new DateTimeOffset(time, TimeSpan.Zero),
            string text when !text.EndsWith("infinity", StringComparison.Ordinal) => text + "+00",
            var text => text,
        };

    /// <summary>A <see cref="TimeOnly"/>, or text for 24:00:00.</summary>
    public static object Time(long ticks) =>
        ticks < TimeSpan.TicksPerDay ? new TimeOnly(ticks) : TimeText(new TimeSpan(ticks));

    /// <summary>TIMETZ: microseconds in the upper 40 bits, then the zone counted down from the largest.</summary>
    public static string TimeWithZone(ulong bits)
    {
        var zone = TimeSpan.FromSeconds(LargestTimeZone - (int)(bits & 0xFFFFFF));
        var sign = zone < TimeSpan.Zero ? '-' : '+';
        var format =
            zone.Seconds != 0 ? @"hh\:mm\:ss"
            : zone.Minutes != 0 ? @"hh\:mm"
            : "hh";
        return $"{TimeText(new TimeSpan((long)(bits >> 24) * 10))}{sign}{zone.ToString(format, CultureInfo.InvariantCulture)}";
    }

    /// <summary>The microseconds since 1970 of a date and time, whatever its kind.</summary>
    public static long Microseconds(DateTime value) => (value.Ticks - DateTime.UnixEpoch.Ticks) / 10;

    private static bool IsInRange(long days) =>
        days >= DateOnly.MinValue.DayNumber - EpochDay && days <= DateOnly.MaxValue.DayNumber - EpochDay;

    private static string TimeText(TimeSpan time)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}.{time.Ticks % TimeSpan.TicksPerSecond:0000000}"
        );
        return text.TrimEnd('0').TrimEnd('.');
    }

    // Days to the proleptic Gregorian calendar by whole cycles of 400 years: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms.
    private static string DateText(long days)
    {
        var shifted = days + 719_468;
        var cycle = (long)Math.Floor(shifted / 146_097.0);
        var dayOfCycle = shifted - (cycle * 146_097);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * marchMonth) + 2) / 5) + 1;
        var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        var year = yearOfCycle + (cycle * 400) + (month <= 2 ? 1 : 0);
        return year > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{1 - year:0000}-{month:00}-{day:00} (BC)");
    }
}
