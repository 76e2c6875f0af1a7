using Lanewise.DuckDb;

namespace Lanewise.Durability;

/// <summary>What a store's tables hold, looked at without the program's own views.</summary>
internal static class StoreContent
{
    /// <summary>How two stores differ, table by table and row by row, but for days of making and what was told; empty where they do not.</summary>
    public static IReadOnlyList<string> Differences(string expected, string actual)
    {
        using var database = Database.Open(":memory:");
        using var connection = database.Connect();
        connection.Execute($"ATTACH '{expected}' AS expected (READ_ONLY); ATTACH '{actual}' AS actual (READ_ONLY)");
        var tables = Tables(connection, "expected");
        if (!tables.SequenceEqual(Tables(connection, "actual"), StringComparer.Ordinal))
        {
            return ["other tables"];
        }

        return
        [
            .. tables.SelectMany(table =>
                new[]
                {
                    Missing(connection, table, "expected", "actual", "missing"),
                    Missing(connection, table, "actual", "expected", "too many"),
                }.OfType<string>()
            ),
        ];
    }

    /// <summary>
    /// What a killed import left: null for no store, else a word for how far it had come. Opens the store as a reading command does.
    /// </summary>
    /// <exception cref="InvalidOperationException">It holds half of something.</exception>
    public static string? Stage(string store, string undisturbed)
    {
        if (!File.Exists(store))
        {
            return null;
        }

        var log = File.Exists(store + ".wal");
        using var database = Database.Open(store, new Dictionary<string, string> { ["access_mode"] = "READ_ONLY" });
        using var connection = database.Connect();
        if (Count(connection, "duckdb_tables()") == 0)
        {
            return "no tables yet";
        }

        CheckWhole(connection);
        connection.Execute($"ATTACH '{undisturbed}' AS undisturbed (READ_ONLY)");
        var (stored, all) = (Count(connection, "posting"), Count(connection, "undisturbed.posting"));
        var days = Count(
            connection,
            "(SELECT * FROM posting SEMI JOIN undisturbed.posting USING (posting_id, content, last_seen))"
        );
        return Count(connection, "fact WHERE catalog = 'of before'") > 0 && days == all ? "while facts were read anew"
            : stored < all || days < all ? (days == 0 ? "before the first batch" : "between batches")
            : Count(connection, "ungrouped") > 0 ? "while openings were grouped"
            : log ? "while the log was brought into the file"
            : "when all was done";
    }

    private static void CheckWhole(Connection connection)
    {
        foreach (var table in new[] { "fact", "mention", "pay_range", "place" })
        {
            if (Count(connection, $"{table} ANTI JOIN posting USING (posting_id)") > 0)
            {
                throw new InvalidOperationException($"rows of {table} without a posting");
            }
        }

        if (Count(connection, "posting ANTI JOIN fact USING (posting_id)") > 0)
        {
            throw new InvalidOperationException("postings without facts");
        }
    }

    private static List<string> Tables(Connection connection, string store)
    {
        using var result = connection.Query(
            $"SELECT table_name FROM duckdb_tables() WHERE database_name = '{store}' ORDER BY ALL"
        );
        var names = new List<string>();
        while (result.Next() is { } chunk)
        {
            names.AddRange(Enumerable.Range(0, chunk.Count).Select(row => chunk[0].String(row)));
        }

        return names;
    }

    private static string? Missing(Connection connection, string table, string of, string from, string word)
    {
        const string Row = "SELECT COLUMNS(c -> c NOT IN ('applied_on', 'imported_on', 'told'))";
        var rows = Count(connection, $"({Row} FROM {of}.{table} EXCEPT ALL {Row} FROM {from}.{table})");
        return rows == 0 ? null : $"{rows} rows of {table} {word}";
    }

    private static long Count(Connection connection, string rows)
    {
        using var result = connection.Query($"SELECT count(*) FROM {rows}");
        return result.Next()![0].Values<long>()[0]; // count gives one row
    }
}
