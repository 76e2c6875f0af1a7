using System.Text.Json;

namespace Lanewise.Store.Tests;

/// <summary>What a store holds, as text to compare.</summary>
internal static class StoreText
{
    private static readonly string[] Views =
    [
        "postings",
        "facts",
        "mentions",
        "pay",
        "places",
        "openings",
        "listings",
        "spells",
        "seeker_counts",
    ];

    /// <summary>Every row of every view as JSON Lines, in an order that does not depend on how it was stored.</summary>
    public static string Of(PostingStore store) =>
        string.Join(
            '\n',
            Views.Select(view => view + "\n" + string.Join('\n', Rows(store, $"SELECT * FROM {view} ORDER BY ALL")))
        );

    /// <summary>The rows that a query gives, each as a JSON array.</summary>
    public static IReadOnlyList<string> Rows(PostingStore store, string sql)
    {
        using var result = store.Connection.Query(sql);
        var rows = new List<string>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var at = row;
                rows.Add(
                    JsonSerializer.Serialize(
                        Enumerable.Range(0, result.Columns.Count).Select(column => chunk[column].Value(at))
                    )
                );
            }
        }

        return rows;
    }
}
