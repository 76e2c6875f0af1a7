using System.Globalization;
using System.Text;

namespace Lanewise.Sources;

/// <summary>
/// How many people looked for work and how many openings there were in a month, both posted to one place: lines of
/// <c>MONTH,OPENINGS,SEEKERS</c> under the headings <c>month,hiring_posts,seeking_posts</c>; further columns are not read.
/// </summary>
/// <param name="Source">The source's name, as in <see cref="Posting.Source"/>.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Seekers">People who looked for work, 0 or more.</param>
/// <param name="Openings">Posts of openings, 0 or more.</param>
public sealed record SeekerCounts(string Source, DateOnly Month, int Seekers, int Openings)
{
    // The monthly threads are where both are posted.
    private const string UsualSource = "hn";

    private static ReadOnlySpan<byte> Headings => "month,hiring_posts,seeking_posts"u8;

    /// <summary>Whether a file that begins so holds such lines.</summary>
    internal static bool Recognises(ReadOnlySpan<byte> head) =>
        head.StartsWith(Headings) && (head.Length == Headings.Length || ",\r\n"u8.Contains(head[Headings.Length]));

    /// <summary>Reads a line; one that is neither counts nor, at the start, headings gives a reason.</summary>
    /// <param name="line">The line in UTF-8.</param>
    /// <param name="number">Its number, 1-based.</param>
    /// <param name="source">The source's name; null for the usual one.</param>
    /// <returns>Null for a blank line and for headings.</returns>
    public static Reading? Read(ReadOnlySpan<byte> line, long number, string? source)
    {
        if (number == 1 || line.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        var cells = Encoding.UTF8.GetString(line).Split(',', StringSplitOptions.TrimEntries);
        return
            cells.Length >= 3
            && DateOnly.TryParseExact(
                cells[0],
                ["yyyy-MM", "yyyy-MM-dd"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var month
            )
            && Count(cells[1]) is { } openings
            && Count(cells[2]) is { } seekers
            ? new(number, null, [])
            {
                Seekers = new(source ?? UsualSource, new(month.Year, month.Month, 1), seekers, openings),
            }
            : RecordReading.Refused(number, "expected a month, its openings and its seekers: 2026-03,320,410");
    }

    /// <summary>A whole number, also where it is written with a fraction of zero.</summary>
    private static int? Count(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
        && count <= int.MaxValue
        && decimal.IsInteger(count)
            ? (int)count
            : null;
}
