using Lanewise.DuckDb;

namespace Lanewise.Cli.Extract;

/// <summary>Unpacks Zstandard, which .NET cannot, by way of DuckDB's reader of CSV.</summary>
internal static class Zstandard
{
    /// <summary>The content of packed JSON Lines, unpacked into a temporary file that goes when the stream is closed.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="name">What the user calls them, for messages.</param>
    /// <exception cref="IOException">The packing is broken, or a line is not UTF-8 or longer than 64 MB.</exception>
    public static Stream Open(Stream packed, string name)
    {
        var source = Path.GetTempFileName();
        var lines = new FileStream(
            Path.GetTempFileName(),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.ReadWrite | FileShare.Delete,
            1 << 16,
            FileOptions.DeleteOnClose
        );
        try
        {
            using (var file = File.Create(source))
            {
                packed.CopyTo(file);
            }

            Unpack(source, lines.Name);
            return lines;
        }
        catch (DuckDbException e)
        {
            lines.Dispose();
            throw new IOException($"{name}: cannot be unpacked as Zstandard ({e.Message.Split('\n')[0]})", e);
        }
        finally
        {
            File.Delete(source);
        }
    }

    // One column, no delimiter that occurs in JSON and no quotes: every line comes back as it was.
    private static void Unpack(string source, string target)
    {
        using var database = Database.Open(":memory:");
        using var connection = database.Connect();
        connection.Execute(
            $"""
            COPY (
                SELECT line FROM read_csv({Literal(
                source
            )}, columns = {"{"}'line': 'VARCHAR'{"}"}, auto_detect = false, header = false,
                    delim = E'\x01', quote = '', escape = '', compression = 'zstd', max_line_size = 67108864)
            ) TO {Literal(target)} (FORMAT csv, HEADER false, DELIMITER E'\x01', QUOTE '', ESCAPE '')
            """
        );
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
