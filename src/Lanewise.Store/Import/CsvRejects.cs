using Lanewise.DuckDb;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>The rows of a CSV file that DuckDB cannot take, found by reading the file once before its rows are used.</summary>
internal static class CsvRejects
{
    /// <summary>One reason for each row that has one, with the line on which the row begins, in order.</summary>
    public static List<Skipped> Of(
        Connection connection,
        string table,
        InputContent content,
        CancellationToken cancellation
    )
    {
        connection.Execute("DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans", cancellation);
        connection.Execute($"SELECT count(COLUMNS(*)) FROM {table}", cancellation);

        // The column "line" counts rows, which may span lines; the position is that of the row's first byte, from 1.
        using var result = connection.Query(
            """
            SELECT line_byte_position, any_value(column_name), arg_min(error_message, column_idx)
            FROM reject_errors
            GROUP BY line_byte_position
            ORDER BY line_byte_position
            """,
            cancellation
        );
        var rejects = new List<(long Position, string? Column, string Reason)>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var position = (long)chunk[0].Values<ulong>()[row] - 1;
                rejects.Add((position, chunk[1].StringOrNull(row), Reason(chunk[2].String(row))));
            }
        }

        var lines = Lines(content, [.. rejects.Select(reject => reject.Position)]);
        return [.. rejects.Zip(lines, (reject, line) => new Skipped(line, reject.Column, reject.Reason))];
    }

    /// <summary>The lines, from 1, on which ascending positions of the content lie.</summary>
    private static List<long> Lines(InputContent content, List<long> positions)
    {
        var lines = new List<long>();
        if (positions.Count == 0)
        {
            return lines;
        }

        using var stream = content.OpenStream();
        var buffer = new byte[256 * 1024];
        var (line, start) = (1L, 0L);
        for (var count = stream.Read(buffer); count > 0 && lines.Count < positions.Count; count = stream.Read(buffer))
        {
            var counted = 0;
            while (lines.Count < positions.Count && positions[lines.Count] < start + count)
            {
                var at = (int)(positions[lines.Count] - start);
                line += buffer.AsSpan(counted, at - counted).Count((byte)'\n');
                counted = at;
                lines.Add(line);
            }

            line += buffer.AsSpan(counted, count - counted).Count((byte)'\n');
            start += count;
        }

        return lines;
    }

    private static string Reason(string message) => message.Split('\n', 2)[0].TrimEnd('.', ' ');
}
