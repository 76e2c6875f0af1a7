using Lanewise.Store;

namespace Lanewise.Repository.Tests;

public sealed class DataDocumentTests
{
    [Fact]
    public void Every_column_of_every_view_is_described()
    {
        using var store = PostingStore.Open(PostingStore.InMemory, readOnly: false);
        var sections = Committed.Read("docs/data.md").Split("\n## ");
        foreach (var (view, column) in Columns(store))
        {
            var section = sections.FirstOrDefault(s => s.StartsWith($"{view}\n", StringComparison.Ordinal));
            section.ShouldNotBeNull($"docs/data.md has no section on {view}");
            section.ShouldContain($"| `{column}` |", Case.Sensitive, $"docs/data.md does not describe {view}.{column}");
        }
    }

    private static List<(string View, string Column)> Columns(PostingStore store)
    {
        using var result = store.Connection.Query(
            """
            SELECT table_name, column_name FROM duckdb_columns() JOIN duckdb_views() v ON v.view_name = table_name
            WHERE NOT v.internal ORDER BY ALL
            """
        );
        var columns = new List<(string, string)>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                columns.Add((chunk[0].String(row), chunk[1].String(row)));
            }
        }

        return columns;
    }
}
