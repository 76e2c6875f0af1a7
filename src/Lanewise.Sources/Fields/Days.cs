using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lanewise.Sources.Fields;

/// <summary>Days as sources write them.</summary>
internal static partial class Days
{
    // No board here is older than the web's first job boards; what lies outside is a broken or overflown value.
    private static readonly DateOnly Earliest = new(1994, 1, 1);
    private static readonly DateOnly Latest = new(2100, 1, 1);

    private static readonly string[] Formats =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "yyyyMMdd",
        "yyyy-MM",
        "d.M.yyyy",
        "d MMM yyyy",
        "d MMMM yyyy",
        "MMM d yyyy",
        "MMMM d yyyy",
    ];

    /// <summary>The value as a day; null where absent; noted where it is unreadable or not sane.</summary>
    public static DateOnly? Of(JsonElement value, string name, SourceRecord record)
    {
        var text = JsonText.Scalar(value)?.Trim();
        if (string.IsNullOrEmpty(text) || value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return null;
        }

        if (TryParse(text, out var day))
        {
            return day;
        }

        record.Skip(name, $"is '{Quoted.Short(text)}', expected a date between {Earliest:yyyy} and {Latest:yyyy}");
        return null;
    }

    /// <summary>Reads a date with or without time (the day as written, whatever the zone), or a Unix time in s, ms, µs or ns (UTC).</summary>
    public static bool TryParse(string text, out DateOnly day)
    {
        day = default;
        if (text.Length > 64)
        {
            return false;
        }

        return (TryIso(text, out day) || TryUnixTime(text, out day) || TryWritten(text, out day))
            && day >= Earliest
            && day < Latest;
    }

    // What nearly every record has; the rest may be slow.
    private static bool TryIso(string text, out DateOnly day)
    {
        day = default;
        return text.Length >= 10
            && text[4] == '-'
            && (text.Length == 10 || !char.IsAsciiDigit(text[10]))
            && DateOnly.TryParseExact(
                text.AsSpan(0, 10),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out day
            );
    }

    private static bool TryUnixTime(string text, out DateOnly day)
    {
        day = default;
        if (
            text.Length < 9
            || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var time)
        )
        {
            return false;
        }

        // Seconds until the year 5138 have eleven digits at most; each further unit has three more.
        while (time >= 100_000_000_000m)
        {
            time /= 1000m;
        }

        day = DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds((double)time));
        return true;
    }

    private static bool TryWritten(string text, out DateOnly day)
    {
        var written = Written().Match(text);
        if (!written.Success)
        {
            return TryDayAndMonth(text, out day);
        }

        var plain = string.Join(
            ' ',
            Separators().Replace(written.Value, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        return DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            || DateOnly.TryParseExact(
                MonthNames.English(plain),
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out day
            );
    }

    // 3/14/2026 and 14/3/2026 say which number is the month; 3/4/2026 does not, and is left alone.
    private static bool TryDayAndMonth(string text, out DateOnly day)
    {
        day = default;
        var match = Slashed().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var (month, dayOfMonth) = first > 12 ? (second, first) : (first, second);
        var isClear = first > 12 || second > 12 || first == second;
        return isClear
            && DateOnly.TryParseExact(
                $"{Number(match, "year"):0000}-{month:00}-{dayOfMonth:00}",
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out day
            );
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)|\d{8}$|\d{4}-\d{2}$|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?:\p{L}+,\s+)?\d{1,2}\.?\s+(?:de\s+)?\p{L}+\.?,?\s+(?:de\s+)?\d{4}(?!\d)|\p{L}+\.?\s+\d{1,2},?\s+\d{4}(?!\d))",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Written();

    [GeneratedRegex(
        @"^\p{L}+,\s+|(?<=\p{L})\.|(?<=\d)\.(?=\s)|,|\bde\b|\s+",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"^(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>\d{4})(?!\d)",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Slashed();
}
