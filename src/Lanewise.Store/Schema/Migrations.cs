using System.Globalization;
using Lanewise.DuckDb;

namespace Lanewise.Store.Schema;

/// <summary>Brings a store's tables and views to the version of this program, one numbered file after the other.</summary>
internal static class Migrations
{
    private static readonly string[] Files =
    [
        "0001-postings.sql",
        "0002-written-in.sql",
        "0003-listings.sql",
        "0004-seekers.sql",
        "0005-read-files.sql",
        "0006-market.sql",
        "0007-months-by-basis.sql",
        "0008-market-lanes.sql",
        "0009-spells.sql",
    ];

    /// <summary>The version that this program reads and writes.</summary>
    public static int Latest => Files.Length;

    /// <summary>The version of an open store: 0 for an empty database, null for a database of something else.</summary>
    public static int? Version(Connection connection)
    {
        var tables = connection.Number("SELECT count(*) FROM duckdb_tables() WHERE database_name = current_database()");
        var own = connection.Number(
            "SELECT count(*) FROM duckdb_tables() WHERE database_name = current_database() AND table_name = 'lanewise_schema'"
        );
        return own > 0 ? (int)connection.Number("SELECT max(version) FROM lanewise_schema")
            : tables == 0 ? 0
            : null;
    }

    /// <summary>The names of an open store's tables.</summary>
    public static List<string> Tables(Connection connection)
    {
        using var result = connection.Query(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary"
        );
        var names = new List<string>();
        while (result.Next() is { } chunk)
        {
            names.AddRange(Enumerable.Range(0, chunk.Count).Select(row => chunk[0].String(row)));
        }

        return names;
    }

    /// <summary>Runs the files after a version, all or none of them, and defines the views anew.</summary>
    public static void Apply(Connection connection, int version, DateOnly today) =>
        Apply(connection, version, today, Latest);

    /// <summary>The same up to a version; the views are those of the latest and stand only where that is reached.</summary>
    internal static void Apply(Connection connection, int version, DateOnly today, int upTo)
    {
        connection.InTransaction(() =>
        {
            if (version == 0)
            {
                connection.Execute("CREATE TABLE lanewise_schema (version INTEGER NOT NULL, applied_on DATE NOT NULL)");
            }

            foreach (var number in Enumerable.Range(version + 1, upTo - version))
            {
                connection.Execute(SqlFile.Read(Files[number - 1]));
                connection.Execute(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"INSERT INTO lanewise_schema VALUES ({number}, DATE '{today:yyyy-MM-dd}')"
                    )
                );
            }

            if (upTo == Latest)
            {
                connection.Execute(SqlFile.Read("views.sql"));
            }
        });
    }
}
