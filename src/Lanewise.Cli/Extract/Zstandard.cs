using Lanewise.DuckDb;

namespace Lanewise.Cli.Extract;

/// <summary>Unpacks Zstandard, which .NET cannot, by way of DuckDB's reader of CSV.</summary>
internal static class Zstandard
{
    /// <summary>The content of packed JSON Lines, unpacked into a temporary file that goes when the stream is closed.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <exception cref="IOException">The packing is broken, or a line is not UTF-8 or longer than 64 MB.</exception>
    public static Stream Open(Stream packed)
    {
        var (source, target) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            using (var file = File.Create(source))
            {
                packed.CopyTo(file);
            }

            Unpack(source, target);
            // Opened only now: DuckDB writes beside and moves the result in the place of what was there.
            return new FileStream(
                target,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                1 << 16,
                FileOptions.DeleteOnClose
            );
        }
        catch (DuckDbException e)
        {
            File.Delete(target);
            throw new IOException($"cannot be unpacked as Zstandard ({e.Message.Split('\n')[0]})", e);
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
                    delim = E'\x01', quote = '', escape = '', compression = 'zstd', max_line_size = 67108864, buffer_size = 134217728)
            ) TO {Literal(target)} (FORMAT csv, HEADER false, DELIMITER E'\x01', QUOTE '', ESCAPE '')
            """
        );
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
