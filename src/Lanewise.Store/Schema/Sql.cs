using Lanewise.DuckDb;

namespace Lanewise.Store.Schema;

/// <summary>The few ways in which this project talks to DuckDB beside appending and streaming.</summary>
internal static class Sql
{
    /// <summary>The single whole number that a query gives; 0 where it gives NULL or no row.</summary>
    public static long Number(this Connection connection, string sql)
    {
        using var result = connection.Query($"SELECT CAST(({sql}) AS BIGINT)");
        return result.Next() is { } chunk && chunk[0].IsValid(0) ? chunk[0].Values<long>()[0] : 0;
    }

    /// <summary>Does all of some work or, where it throws, none of it.</summary>
    public static void InTransaction(this Connection connection, Action work)
    {
        connection.Execute("BEGIN TRANSACTION");
        var done = false;
        try
        {
            work();
            done = true;
        }
        finally
        {
            if (!done)
            {
                connection.Abandon();
            }
        }

        connection.Commit();
    }

    /// <summary>Ends the transaction by making its work last, or where that fails by undoing it.</summary>
    public static void Commit(this Connection connection)
    {
        var done = false;
        try
        {
            connection.Execute("COMMIT");
            done = true;
        }
        finally
        {
            if (!done)
            {
                connection.Abandon();
            }
        }
    }

    /// <summary>Undoes the transaction; where nothing is left to undo, as after a failed COMMIT, the first failure is the one to show.</summary>
    public static void Abandon(this Connection connection)
    {
        try
        {
            connection.Execute("ROLLBACK");
        }
        catch (DuckDbException) { }
    }

    /// <summary>A text as an SQL literal, for the places where DuckDB takes no parameter.</summary>
    public static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
