namespace Lanewise.Store.Tests.Shards;

/// <summary>Everything that a store holds, table by table.</summary>
internal static class StoreTables
{
    /// <summary>Every row of every table, in an order that does not depend on how it was stored; only when it was migrated is left out, and which files it has read: a merged store none.</summary>
    public static string Of(PostingStore store)
    {
        var tables = StoreText.Rows(
            store,
            "SELECT table_name FROM duckdb_tables() WHERE NOT temporary AND table_name NOT IN ('lanewise_schema', 'read_file') ORDER BY ALL"
        );
        return string.Join('\n', tables.Select(table => table + "\n" + Rows(store, table[2..^2])));
    }

    // A file imported twice may be remembered twice.
    private static string Rows(PostingStore store, string table) =>
        string.Join(
            '\n',
            StoreText.Rows(store, $"SELECT {(table == "imported_file" ? "DISTINCT" : "")} * FROM {table} ORDER BY ALL")
        );
}
