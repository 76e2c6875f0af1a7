using Lanewise.DuckDb;

namespace Lanewise.Benchmarks;

/// <summary>What an import is measured by: DuckDB alone loads the same file, with all its columns as they are, into a table.</summary>
internal static class RawLoad
{
    private const int LongestLine = 64 * 1024 * 1024;

    /// <summary>Loads JSON Lines into a table of a new database, and checkpoints.</summary>
    public static void Write(string file, string target)
    {
        using var database = Database.Open(target);
        using var connection = database.Connect();
        var path = file.Replace("'", "''", StringComparison.Ordinal);
        connection.Execute(
            $"""
            CREATE TABLE raw AS
            FROM read_json('{path}', format = 'newline_delimited', sample_size = -1, maximum_object_size = {LongestLine});
            CHECKPOINT
            """
        );
    }
}
