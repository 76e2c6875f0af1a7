namespace Lanewise.Store.Market;

/// <summary>
/// SQL of the tables that measures count by: <c>market_posting</c>, one row a job posting, and <c>market_mention</c>, one row a technology
/// that it names, with all that filters and counts ask of a posting, so that a count reads few columns of one table and joins nothing.
/// </summary>
/// <remarks>
/// A list is a text such as <c>|senior|staff|</c>, strongest first, empty for none. <c>opening_id</c> is null where the posting is its opening's
/// only one: such postings are counted, only the others are told apart by opening.
/// </remarks>
public static class MarketSql
{
    /// <summary>
    /// SQL for the volume that a mention <c>m</c> stands for; the one place where the volumes are defined: 3 it opens alone, 2 one of several
    /// keys, 1 merely mentioned, 0 only implied. Not of negated mentions.
    /// </summary>
    public const string Volume = $"""
        CASE
          WHEN m.implied_by IS NOT NULL THEN 0
          WHEN NOT ({Asks}) THEN 1
          WHEN m.alternatives > 0 THEN 2
          ELSE 3
        END
        """;

    /// <summary>SQL that is true of a mention <c>m</c> that asks for what it names, of volume 2 or 3.</summary>
    public const string Asks =
        "m.implied_by IS NULL AND m.role <> 'negated' AND (m.is_primary OR m.role IN ('title', 'required'))";

    /// <summary>Openings and postings by the texts of their lanes and levels; those of one group may stand in several rows.</summary>
    /// <param name="condition">SQL that is true of the rows <c>f</c> of <c>market_posting</c> to count.</param>
    public static string Totals(string condition) =>
        $"""
            SELECT f.lanes, f.seniority, count(*)::BIGINT AS postings, count(*)::BIGINT AS openings
            FROM market_posting f WHERE f.opening_id IS NULL AND {condition}
            GROUP BY ALL
            UNION ALL
            SELECT lanes, seniority, sum(postings)::BIGINT, count(*)::BIGINT
            FROM (
              SELECT {Merged("f.lanes")} AS lanes, {Merged("f.seniority")} AS seniority, count(*) AS postings
              FROM market_posting f WHERE f.opening_id IS NOT NULL AND {condition}
              GROUP BY f.opening_id
            )
            GROUP BY ALL
            """;

    /// <summary>Openings by source and month, in order; an opening counts in each month in which it is posted.</summary>
    /// <param name="condition">As for <see cref="Totals"/>.</param>
    public static string Months(string condition) =>
        $"""
            SELECT source, month, sum(openings)::BIGINT AS openings
            FROM (
              SELECT f.source, date_trunc('month', f.posted_on)::DATE AS month, count(*) AS openings
              FROM market_posting f WHERE f.opening_id IS NULL AND {condition}
              GROUP BY ALL
              UNION ALL
              SELECT source, month, count(*)
              FROM (
                SELECT DISTINCT f.source, date_trunc('month', f.posted_on)::DATE AS month, f.opening_id
                FROM market_posting f WHERE f.opening_id IS NOT NULL AND {condition}
              )
              GROUP BY ALL
            )
            GROUP BY ALL ORDER BY ALL
            """;

    /// <summary>Openings of each known employer by lane: <see cref="ByLane"/>.</summary>
    /// <param name="condition">As for <see cref="Totals"/>.</param>
    public static string Employers(string condition) =>
        ByLane(
            $"""
            SELECT f.company_id, f.lanes, 1 AS openings FROM market_posting f WHERE f.opening_id IS NULL AND {condition}
            UNION ALL
            SELECT any_value(f.company_id), {Merged("f.lanes")}, 1
            FROM market_posting f WHERE f.opening_id IS NOT NULL AND {condition}
            GROUP BY f.opening_id
            """,
            "company_id"
        );

    /// <summary>
    /// The columns of <paramref name="by"/>, <c>lane</c>, <c>openings</c> in it and <c>known</c>, how many of all there are have a lane; the lane '' stands for
    /// all, with a lane or without. An opening is in each of its lanes.
    /// </summary>
    /// <param name="counted">SQL of numbers of <c>openings</c> by <paramref name="by"/> and <c>lanes</c>; those without <c>company_id</c> are left out.</param>
    /// <param name="by">Columns that tell employers apart.</param>
    /// <remarks>Lists are taken apart once for each text that occurs.</remarks>
    public static string ByLane(string counted, string by) =>
        $"""
            WITH alike AS MATERIALIZED (
              SELECT {by}, lanes, sum(openings) AS openings FROM ({counted}) WHERE company_id IS NOT NULL GROUP BY ALL
            ),
            listed AS (
              SELECT lanes, unnest(list_distinct(string_split(lanes, '|'))) AS lane FROM (SELECT DISTINCT lanes FROM alike)
            ),
            known AS (SELECT {by}, sum(if(lanes = '', 0, openings))::BIGINT AS known FROM alike GROUP BY ALL)
            SELECT {by}, lane, sum(openings)::BIGINT AS openings, any_value(known) AS known
            FROM alike JOIN listed USING (lanes) JOIN known USING ({by})
            GROUP BY {by}, lane
            """;

    /// <summary>SQL for the lists of an opening's postings as one: a name may stand in it more than once.</summary>
    /// <param name="list">SQL of the list of a posting.</param>
    public static string Merged(string list) => $"if(min({list}) = max({list}), min({list}), string_agg({list}, ''))";

    /// <summary>What <see cref="Postings"/> takes of facts.</summary>
    /// <param name="facts">SQL of rows like those of the view <c>facts</c>.</param>
    internal static string Facts(string facts) =>
        $"""
            SELECT
                posting_id, opening_id, source, posted_on, has_text, company_id, years_min, remote_from,
                {Text("seniority")} AS seniority, {Text("employment")} AS employment, {Text("workplace")} AS workplace,
                {Text("[l.name FOR l IN lanes]")} AS lanes, {Text("[l.name FOR l IN layers]")} AS layers, {Text(
                "roles"
            )} AS roles
            FROM (FROM {facts}) WHERE is_job
            """;

    /// <summary>The rows of <c>market_posting</c>, each with its <c>posting_id</c>.</summary>
    /// <param name="facts">SQL of a table like <see cref="Facts"/>, with every posting of an opening or none.</param>
    /// <param name="among">SQL that keeps, of a table with <c>posting_id</c>, what may be of these postings; or nothing.</param>
    /// <remarks>Texts are gathered for postings of several places only: they would not fit in memory, and do not spill to disk.</remarks>
    internal static string Postings(string facts, string among) =>
        $"""
            WITH
            located AS (SELECT posting_id, country, lower(city) || '/' || coalesce(country, '') AS city FROM places {among}),
            spread AS (SELECT posting_id FROM located GROUP BY posting_id HAVING count(*) > 1),
            placed AS (
                SELECT posting_id, country AS countries, city AS cities FROM located ANTI JOIN spread USING (posting_id)
                UNION ALL
                SELECT posting_id, string_agg(country, '|'), string_agg(city, '|')
                FROM located SEMI JOIN spread USING (posting_id)
                GROUP BY posting_id
            ),
            shared AS (SELECT opening_id FROM {facts} GROUP BY opening_id HAVING count(*) > 1),
            paid AS (SELECT DISTINCT posting_id FROM pay {among})
            SELECT
                f.posting_id, f.source, f.posted_on, f.has_text, f.company_id,
                if(s.opening_id IS NOT NULL OR f.opening_id <> f.posting_id, f.opening_id, NULL) AS opening_id,
                y.posting_id AS paid_id, f.years_min, f.seniority, f.employment, f.workplace, f.lanes, f.layers,
                {Text(
                "list_sort(list_distinct(list_concat(string_split(l.countries, '|'), f.remote_from)))"
            )} AS countries,
                coalesce('|' || l.cities || '|', '') AS cities, f.roles
            FROM {facts} f
            LEFT JOIN shared s ON s.opening_id = f.opening_id
            LEFT JOIN paid y ON y.posting_id = f.posting_id
            LEFT JOIN placed l ON l.posting_id = f.posting_id
            """;

    /// <summary>The rows of <c>market_mention</c>.</summary>
    /// <param name="postings">SQL of a table like <see cref="Postings"/>.</param>
    internal static string Mentions(string postings) =>
        $"""
            SELECT
                m.name, ({Volume})::UTINYINT AS volume, m.is_primary AND m.implied_by IS NULL AS is_primary,
                p.* EXCLUDE (posting_id, roles)
            FROM mentions m JOIN {postings} p ON p.posting_id = m.posting_id
            WHERE m.role <> 'negated'
            """;

    private static string Text(string list) => $"coalesce('|' || nullif(array_to_string({list}, '|'), '') || '|', '')";
}
