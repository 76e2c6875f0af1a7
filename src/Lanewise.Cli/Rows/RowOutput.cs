using System.Text;
using System.Text.Json;
using Lanewise.Cli.Output;
using Lanewise.DuckDb;

namespace Lanewise.Cli.Rows;

/// <summary>Prints the rows of a query while they arrive.</summary>
internal static class RowOutput
{
    /// <summary>Prints all rows to standard output.</summary>
    /// <returns>How many there were.</returns>
    public static long Write(QueryResult result, RowFormat format)
    {
        using var output = new BufferedStream(ResultFile.StandardOutput(), 1 << 16);
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
        return format switch
        {
            RowFormat.Csv => WriteCsv(result, text),
            RowFormat.Json => WriteJson(result, text),
            _ => new RowTable(result, text, Terminal.Results).Write(),
        };
    }

    /// <summary>The rows of a result, each as its values.</summary>
    public static IEnumerable<object?[]> Read(QueryResult result)
    {
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var cells = new object?[result.Columns.Count];
                for (var column = 0; column < cells.Length; column++)
                {
                    cells[column] = chunk[column].Value(row);
                }

                yield return cells;
            }
        }
    }

    private static long WriteCsv(QueryResult result, StreamWriter text)
    {
        text.WriteLine(string.Join(',', result.Columns.Select(c => Quote(c.Name))));
        var count = 0L;
        foreach (var row in Read(result))
        {
            text.WriteLine(string.Join(',', row.Select(cell => Quote(CellText.Of(cell)))));
            count++;
        }

        return count;
    }

    private static long WriteJson(QueryResult result, StreamWriter text)
    {
        var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, JsonOutput.Options with { Indented = false });
        text.Write('[');
        var count = 0L;
        foreach (var row in Read(result))
        {
            text.Write(count++ == 0 ? "\n" : ",\n");
            text.Write(Object(result, row, json, buffer));
        }

        text.WriteLine(count == 0 ? "]" : "\n]");
        return count;
    }

    private static string Object(QueryResult result, object?[] row, Utf8JsonWriter json, MemoryStream buffer)
    {
        buffer.SetLength(0);
        json.Reset();
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            json.WritePropertyName(result.Columns[i].Name);
            CellText.Write(json, row[i]);
        }

        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
