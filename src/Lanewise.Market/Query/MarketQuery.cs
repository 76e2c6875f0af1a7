using Lanewise.DuckDb;

namespace Lanewise.Market.Query;

/// <summary>Runs the queries of one measure over the views of a store or of the bundled facts.</summary>
internal sealed class MarketQuery(Connection connection, CancellationToken cancellation)
{
    /// <summary>Runs a statement for its effect.</summary>
    public void Execute(string sql, params ReadOnlySpan<Action<Statement>> bindings)
    {
        using var statement = Prepare(sql, bindings);
        statement.Execute(cancellation);
    }

    /// <summary>Drops a temporary table, also after a cancellation.</summary>
    public void Drop(string table) => connection.Execute($"DROP TABLE IF EXISTS {table}", CancellationToken.None);

    /// <summary>All rows of a query.</summary>
    public List<T> Rows<T>(string sql, Func<DataChunk, int, T> read, params ReadOnlySpan<Action<Statement>> bindings)
    {
        using var statement = Prepare(sql, bindings);
        using var result = statement.Query(cancellation);
        var rows = new List<T>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                rows.Add(read(chunk, row));
            }
        }

        return rows;
    }

    private Statement Prepare(string sql, ReadOnlySpan<Action<Statement>> bindings)
    {
        var statement = connection.Prepare(sql);
        foreach (var bind in bindings)
        {
            bind(statement);
        }

        return statement;
    }
}
