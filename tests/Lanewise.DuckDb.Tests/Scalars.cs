namespace Lanewise.DuckDb.Tests;

internal static class Scalars
{
    /// <summary>The first column of the only row.</summary>
    public static object? Scalar(this Connection connection, string sql)
    {
        using var result = connection.Query(sql);
        return result.Single();
    }

    /// <summary>The first column of the only row.</summary>
    public static object? Single(this QueryResult result)
    {
        var chunk = result.Next().ShouldNotBeNull();
        chunk.Count.ShouldBe(1);
        var value = chunk[0].Value(0);
        result.Next().ShouldBeNull();
        return value;
    }

    /// <summary>The first column of all rows.</summary>
    public static List<object?> Rows(this Connection connection, string sql)
    {
        using var result = connection.Query(sql);
        var values = new List<object?>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                values.Add(chunk[0].Value(row));
            }
        }

        return values;
    }
}
