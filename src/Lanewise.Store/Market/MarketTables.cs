using System.Collections.Immutable;
using System.Globalization;
using Lanewise.DuckDb;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Market;

/// <summary>Keeps the tables of <see cref="MarketSql"/> in step with facts and openings, or stands views in for them.</summary>
public static class MarketTables
{
    /// <summary>Every table that is made of others.</summary>
    internal static readonly ImmutableArray<string> Names =
    [
        "market_posting",
        "market_mention",
        "market_total",
        "market_month",
        "market_employer",
        "market_state",
        "spell",
    ];

    // Rows counted since the tables were put in order stand after the others, and a count of one name reads them whole.
    private const string SortedForEachAdded = "4";

    private static string Spells { get; } = SqlFile.Read("spells.sql");

    private const string Touched = "coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped)";

    /// <summary>Defines the tables as temporary views over <c>facts</c>, <c>mentions</c>, <c>pay</c> and <c>places</c>, for data that no import stored.</summary>
    /// <param name="connection">A connection on which those four can be read.</param>
    /// <exception cref="DuckDbException">One of them is missing.</exception>
    public static void Define(Connection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var postings = MarketSql.Postings($"({MarketSql.Facts("facts")})", "");
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP VIEW market_posting AS SELECT * EXCLUDE (posting_id) FROM ({postings});
            CREATE OR REPLACE TEMP VIEW market_mention AS {MarketSql.Mentions($"({postings})")};
            """
        );
        DefineTotals(connection);
    }

    /// <summary>Defines what is counted of the whole market as temporary views over <c>market_posting</c>.</summary>
    internal static void DefineTotals(Connection connection) =>
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP VIEW market_total AS
                SELECT false AS with_titles, * FROM ({MarketSql.Totals("f.has_text")})
                UNION ALL SELECT true, * FROM ({MarketSql.Totals("true")});
            CREATE OR REPLACE TEMP VIEW market_month AS
                SELECT false AS with_titles, * FROM ({MarketSql.Months("f.has_text")})
                UNION ALL SELECT true, * FROM ({MarketSql.Months("true")});
            CREATE OR REPLACE TEMP VIEW market_employer AS
                SELECT false AS with_titles, * FROM ({MarketSql.Employers("f.has_text")})
                UNION ALL SELECT true, * FROM ({MarketSql.Employers("true")})
            """
        );

    /// <summary>Whether the tables hold all facts: an import that was killed leaves employers to be counted.</summary>
    internal static bool AreComplete(Connection connection) =>
        connection.Number("SELECT count(*) FROM market_state WHERE spells_known AND NOT EXISTS (FROM ungrouped)") > 0;

    /// <summary>Defines all tables of a store as temporary views, where they do not hold all facts.</summary>
    internal static void DefineAll(Connection connection)
    {
        Define(connection);
        connection.Execute($"CREATE OR REPLACE TEMP VIEW spells AS {Spells}");
    }

    /// <summary>Says that the days on which boards were listed are no longer those that <c>spell</c> was made of.</summary>
    internal static void ForgetSpells(Connection connection) =>
        connection.Execute("UPDATE market_state SET spells_known = false WHERE spells_known");

    /// <summary>
    /// Counts the postings of the employers in <c>ungrouped</c> anew; all where nothing has been counted, or where too many would be out of order.
    /// For how long openings were watched is always made anew: a list tells of every opening of its board.
    /// </summary>
    /// <param name="connection">A connection with an open transaction.</param>
    /// <param name="cancellation">Interrupts it.</param>
    internal static void Update(Connection connection, CancellationToken cancellation)
    {
        var condition = IsToBeSorted(connection) ? "true" : Touched;
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE touched AS {MarketSql.Facts($"facts WHERE {condition}")};
            CREATE OR REPLACE TEMP TABLE counted AS {MarketSql.Postings(
                "touched",
                "SEMI JOIN touched USING (posting_id)"
            )};
            DROP TABLE touched;
            DELETE FROM market_posting WHERE {condition};
            DELETE FROM market_mention WHERE {condition};
            INSERT INTO market_mention {MarketSql.Mentions("counted")} ORDER BY name, source, posted_on;
            INSERT INTO market_posting SELECT * EXCLUDE (posting_id) FROM counted ORDER BY source, posted_on;
            DROP TABLE counted;
            DELETE FROM market_total;
            INSERT INTO market_total SELECT false, * FROM ({MarketSql.Totals("f.has_text")});
            INSERT INTO market_total SELECT true, * FROM ({MarketSql.Totals("true")});
            DELETE FROM market_month;
            INSERT INTO market_month SELECT false, * FROM ({MarketSql.Months("f.has_text")});
            INSERT INTO market_month SELECT true, * FROM ({MarketSql.Months("true")});
            DELETE FROM market_employer;
            INSERT INTO market_employer SELECT false, * FROM ({MarketSql.Employers("f.has_text")}) ORDER BY lane;
            INSERT INTO market_employer SELECT true, * FROM ({MarketSql.Employers("true")}) ORDER BY lane;
            DELETE FROM spell;
            INSERT INTO spell {Spells};
            UPDATE market_state SET spells_known = true;
            """,
            cancellation
        );
    }

    private static bool IsToBeSorted(Connection connection)
    {
        var touched = connection.Number($"SELECT count(*) FROM fact WHERE {Touched}");
        connection.Execute(
            string.Create(CultureInfo.InvariantCulture, $"UPDATE market_state SET added = added + {touched}")
        );
        if (connection.Number($"SELECT count(*) FROM market_state WHERE added * {SortedForEachAdded} < sorted") > 0)
        {
            return false;
        }

        connection.Execute(
            "DELETE FROM market_state; INSERT INTO market_state SELECT count(*), 0, false FROM fact WHERE is_job"
        );
        return true;
    }
}
