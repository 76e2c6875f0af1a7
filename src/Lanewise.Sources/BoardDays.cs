using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Lanewise.Sources;

/// <summary>
/// The days on which a board was listed whole, as the followers of a panel keep them: lines of <c>BOARD,DAY;DAY;...</c>, days as
/// <c>2026-03-31</c>, with or without a line of headings. A day that is missing says nothing of the board's postings.
/// </summary>
/// <param name="Source">The source's name, as in <see cref="Posting.Source"/>.</param>
/// <param name="Board">The board's name, as in <see cref="Posting.Board"/>.</param>
/// <param name="Days">The days, each once, in order; at least one.</param>
public sealed record BoardDays(string Source, string Board, ImmutableArray<DateOnly> Days)
{
    // The panels that come as such files are of Greenhouse's boards.
    private const string UsualSource = "greenhouse";

    /// <summary>Whether a file that begins so holds such lines: the first does, or else the one after headings.</summary>
    internal static bool Recognises(ReadOnlySpan<byte> head)
    {
        var first = head[..LineEnd(head)];
        var rest = head[Math.Min(first.Length + 1, head.Length)..];
        return TryRead(first, UsualSource, out _) || TryRead(rest[..LineEnd(rest)], UsualSource, out _);
    }

    /// <summary>Reads a line; one that is neither board and days nor, at the start, headings gives a reason.</summary>
    /// <param name="line">The line in UTF-8.</param>
    /// <param name="number">Its number, 1-based.</param>
    /// <param name="source">The source's name; null for the usual one.</param>
    /// <returns>Null for a blank line and for headings.</returns>
    public static Reading? Read(ReadOnlySpan<byte> line, long number, string? source)
    {
        if (TryRead(line, source ?? UsualSource, out var days))
        {
            return new(number, null, []) { Listed = days };
        }

        return line.Trim(" \t\r"u8).IsEmpty || number == 1
            ? null
            : RecordReading.Refused(
                number,
                "expected a board and the days on which it was listed: acme,2026-03-01;2026-03-04"
            );
    }

    private static int LineEnd(ReadOnlySpan<byte> text) =>
        text.IndexOf((byte)'\n') is >= 0 and var end ? end : text.Length;

    // A table of postings may well end in a day.
    private static bool IsOneCell(ReadOnlySpan<byte> text) =>
        text.Length > 1 && text[0] == '"' ? text[1..].IndexOf((byte)'"') == text.Length - 2 : !text.Contains((byte)',');

    private static bool TryRead(ReadOnlySpan<byte> line, string source, out BoardDays? read)
    {
        read = null;
        line = line.Trim(" \t\r"u8);
        var comma = line.LastIndexOf((byte)',');
        if (comma <= 0 || !IsOneCell(line[..comma]))
        {
            return false;
        }

        var days = new SortedSet<DateOnly>();
        var listed = line[(comma + 1)..].Trim((byte)'"');
        foreach (var range in listed.Split((byte)';'))
        {
            if (
                !DateOnly.TryParseExact(
                    Encoding.UTF8.GetString(listed[range]),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AllowWhiteSpaces,
                    out var day
                )
            )
            {
                return false;
            }

            days.Add(day);
        }

        read = new(source, Encoding.UTF8.GetString(line[..comma].Trim("\" \t"u8)), [.. days]);
        return read.Board.Length > 0;
    }
}
