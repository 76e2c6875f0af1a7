using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>A stretch of time over which an opening was followed, or openings alike that ask for no choice.</summary>
/// <param name="Opening">Hash of the opening; null where it asks for no choice, and stands with others alike.</param>
/// <param name="Choices">Bit n is set where the opening asks for the nth choice, from 0; 0 for other openings of the same employers.</param>
/// <param name="Company">Hash of the employer, or null where it is unknown.</param>
/// <param name="IsTitleAlone">Whether only a title of the opening is known; told of those that ask for a choice.</param>
/// <param name="Started">The day the opening went up; null where it is not known.</param>
/// <param name="Spell">Its ages in days; null where the first day is not known.</param>
internal readonly record struct WatchedSpell(
    ulong? Opening,
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
    /// SQL that makes the table of the compared openings, and of the others within the filter of the employers of those that go beyond the age
    /// from which curves are drawn, <c>$from</c>. Titles alone count: they are what a panel of boards has.
    /// </summary>
    public static string Create(FilterSql filter) =>
        $"""
            CREATE OR REPLACE TEMP TABLE watched AS
            WITH chosen AS (
              SELECT opening_id, bit_or(1::BIGINT << choice) AS choices FROM {ComparedPostings.Table} WHERE volume >= 2 GROUP BY opening_id
            ),
            asked AS MATERIALIZED (
              SELECT f.opening_id, min(c.choices) AS choices, min(f.company_id) AS company_id, bool_and(NOT f.has_text) AS is_title_alone
              FROM facts f JOIN chosen c USING (opening_id) WHERE {filter.Condition} GROUP BY f.opening_id
            ),
            own AS MATERIALIZED (
              SELECT s.*, a.choices, a.company_id, a.is_title_alone FROM spells s JOIN asked a USING (opening_id)
            ),
            employer AS MATERIALIZED (SELECT DISTINCT company_id FROM own WHERE exit_days > $from AND company_id IS NOT NULL),
            others AS (
              SELECT f.opening_id, min(f.company_id) AS company_id
              FROM facts f SEMI JOIN employer USING (company_id) ANTI JOIN asked USING (opening_id) WHERE {filter.Condition}
              GROUP BY f.opening_id
            )
            FROM own
            UNION ALL
            SELECT s.* REPLACE (greatest(s.entry_days, $from) AS entry_days), 0, o.company_id, NULL
            FROM spells s JOIN others o USING (opening_id) WHERE s.exit_days > $from
            """;

    /// <summary>SQL for the rows of the table, those of an employer together; the order makes sums of them the same every time.</summary>
    public const string Sql = $"""
        SELECT if(choices > 0, hash(opening_id), NULL)::UBIGINT AS opening, choices, company_id, bool_and(is_title_alone), min(started_on),
          entry_days, exit_days, has_ended, count(*)::INTEGER
        FROM {Table} GROUP BY ALL ORDER BY company_id, entry_days, exit_days, opening
        """;

    /// <summary>Reads a row of <see cref="Sql"/>.</summary>
    public static WatchedSpell Read(DataChunk chunk, int row) =>
        new(
            Number(chunk, 0, row),
            chunk.Long(1, row),
            Number(chunk, 2, row),
            chunk.Bool(3, row),
            chunk.Day(4, row),
            chunk.Double(5, row) is { } entry && chunk.Double(6, row) is { } exit
                ? new Spell(entry, exit, chunk.Bool(7, row), chunk.Int(8, row))
                : null
        );

    /// <summary>Whether the opening asks for a choice.</summary>
    public bool Asks(int choice) => ((Choices >> choice) & 1) == 1;

    /// <summary>Its ages from an age on, where it goes beyond it.</summary>
    public Spell WatchedFrom(double from) => Spell!.Value with { Entry = Math.Max(Spell.Value.Entry, from) }; // it has ages

    private static ulong? Number(DataChunk chunk, int column, int row) =>
        chunk[column].IsValid(row) ? chunk[column].Values<ulong>()[row] : null;
}
