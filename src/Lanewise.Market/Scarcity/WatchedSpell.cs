using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>A stretch of time over which an opening was followed.</summary>
/// <param name="Opening">Hash of the opening.</param>
/// <param name="Choices">Bit n is set where the opening asks for the nth choice, from 0; 0 for other openings of the same employers.</param>
/// <param name="Company">Hash of the employer, or null where it is unknown.</param>
/// <param name="IsTitleAlone">Whether only a title of the opening is known.</param>
/// <param name="Started">The day the opening went up; null where it is not known.</param>
/// <param name="Spell">Its ages in days; null where the first day is not known.</param>
internal sealed record WatchedSpell(
    ulong Opening,
    long Choices,
    ulong? Company,
    bool IsTitleAlone,
    DateOnly? Started,
    Spell? Spell
)
{
    /// <summary>Name of the temporary table that holds them with their openings.</summary>
    public const string Table = "temp.main.watched";

    /// <summary>
    /// SQL that makes the table of the compared openings and of their employers' others within the filter. Titles alone count: they are what a
    /// panel of boards has.
    /// </summary>
    public static string Create(FilterSql filter) =>
        $"""
            CREATE OR REPLACE TEMP TABLE watched AS
            WITH asked AS (
              SELECT opening_id, bit_or(1::BIGINT << choice) AS choices FROM {ComparedPostings.Table} WHERE volume >= 2 GROUP BY opening_id
            ),
            market AS (
              SELECT f.opening_id, min(f.company_id) AS company_id, bool_and(NOT f.has_text) AS is_title_alone
              FROM facts f WHERE {filter.Condition} GROUP BY f.opening_id
            )
            SELECT s.opening_id, coalesce(a.choices, 0) AS choices, m.company_id, m.is_title_alone, s.started_on, s.entry_days, s.exit_days, s.has_ended
            FROM spells s JOIN market m USING (opening_id) LEFT JOIN asked a USING (opening_id)
            WHERE a.choices IS NOT NULL
              OR m.company_id IN (SELECT company_id FROM {ComparedPostings.Table} WHERE volume >= 2 AND company_id IS NOT NULL)
            """;

    /// <summary>SQL for the rows of the table; the order makes sums of them the same every time.</summary>
    public const string Sql = $"""
        SELECT hash(opening_id)::UBIGINT AS opening, choices, company_id, is_title_alone, started_on, entry_days, exit_days, has_ended
        FROM {Table} ORDER BY company_id, entry_days, exit_days, opening
        """;

    /// <summary>Reads a row of <see cref="Sql"/>.</summary>
    public static WatchedSpell Read(DataChunk chunk, int row) =>
        new(
            chunk[0].Values<ulong>()[row],
            chunk.Long(1, row),
            chunk[2].IsValid(row) ? chunk[2].Values<ulong>()[row] : null,
            chunk.Bool(3, row),
            chunk.Day(4, row),
            chunk.Double(5, row) is { } entry && chunk.Double(6, row) is { } exit
                ? new Spell(entry, exit, chunk.Bool(7, row))
                : null
        );

    /// <summary>Whether the opening asks for a choice.</summary>
    public bool Asks(int choice) => ((Choices >> choice) & 1) == 1;
}
