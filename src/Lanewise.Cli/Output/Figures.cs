using System.Globalization;

namespace Lanewise.Cli.Output;

/// <summary>Writes figures the way people read them, rounded to what the data can tell.</summary>
internal static class Figures
{
    /// <summary>What stands where there is no figure.</summary>
    public const string None = "–";

    /// <summary>A count, such as 12,345.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: 1 opening, 12,345 openings.</summary>
    public static string Count(long count, string noun) => $"{Count(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A share of 0 to 1 in percent, with a decimal below ten: 4.3%, 18%.</summary>
    public static string Percent(double? share) => share is { } s ? Number(s * 100) + "%" : None;

    /// <summary>A change, where 0.1 is a tenth more, in percent with its sign.</summary>
    public static string Change(double? change) =>
        change is { } c ? (c < 0 ? "−" : "+") + Number(Math.Abs(c) * 100) + "%" : None;

    /// <summary>Dollars in thousands: $184K.</summary>
    public static string Dollars(double? dollars) =>
        dollars is { } d ? string.Create(CultureInfo.InvariantCulture, $"${Math.Round(d / 1000):N0}K") : None;

    /// <summary>A figure of two or so digits: 0.42, 4.2, 42.</summary>
    public static string Number(double value)
    {
        var format = Math.Abs(value) switch
        {
            0 => "0",
            < 0.995 => "0.0#",
            < 9.95 => "0.0",
            _ => "N0",
        };
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>A day.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    /// <summary>A month.</summary>
    public static string Month(DateOnly? day) => day?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? None;

    /// <summary>A size in bytes: 14.2 MB.</summary>
    public static string Bytes(long bytes)
    {
        string[] units = ["bytes", "KB", "MB", "GB", "TB"];
        var (size, unit) = ((double)bytes, 0);
        while (size >= 1000 && unit < units.Length - 1)
        {
            (size, unit) = (size / 1000, unit + 1);
        }

        return $"{Number(size)} {units[unit]}";
    }
}
