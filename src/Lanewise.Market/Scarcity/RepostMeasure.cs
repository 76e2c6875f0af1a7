using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures how often followed openings are advertised more than once.</summary>
internal static class RepostMeasure
{
    /// <summary>The reposts of every choice, in order.</summary>
    public static ImmutableArray<Reposts> Read(MarketQuery query, ComparedScope scope, Thresholds thresholds)
    {
        var rows = query.Rows(Sql(scope.Choices.Length), Row.Read);
        return
        [
            .. scope.Choices.Select(
                (_, choice) =>
                {
                    var own = rows.FindAll(row => row.Choice == choice);
                    return new Reposts(
                        Share(own, row => row.Reposted, row => row.Openings, "were followed"),
                        Share(own, row => row.Several, row => row.Openings, "were followed"),
                        Share(own, row => row.Beside, row => row.Titled, "were followed and have a title")
                    );
                }
            ),
        ];

        ShareOfOpenings Share(List<Row> own, Func<Row, long> count, Func<Row, long> all, string what) =>
            ShareOfOpenings.Of(
                [.. own.Where(row => all(row) > 0).Select(row => new ClusterCount(count(row), all(row)))],
                thresholds["repost-openings"],
                what
            );
    }

    // A posting that begins after all earlier ones of its opening ended is a repost; one that begins before stands beside them. Openings of one
    // title at one employer are compared likewise, with the one that begins next as well.
    private static string Sql(int choices) =>
        $"""
            WITH asked AS (
              SELECT opening_id, any_value(choices) AS choices, any_value(company_id) AS company_id
              FROM {WatchedSpell.Table} WHERE choices > 0 GROUP BY opening_id
            ),
            postings_of AS (
              SELECT p.opening_id, p.first_seen > max(p.last_seen) OVER earlier AS is_repost, p.first_seen <= max(p.last_seen) OVER earlier AS is_beside
              FROM postings p WHERE p.opening_id IN (SELECT opening_id FROM asked)
              WINDOW earlier AS (
                PARTITION BY p.opening_id ORDER BY p.first_seen, p.last_seen ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            ),
            runs AS (
              SELECT opening_id, coalesce(bool_or(is_repost), false) AS is_reposted, coalesce(bool_or(is_beside), false) AS has_several
              FROM postings_of GROUP BY opening_id
            ),
            titles AS (
              SELECT f.company_id, lower(trim(p.title)) AS title, p.opening_id, p.first_seen, p.last_seen
              FROM postings p JOIN facts f USING (posting_id)
              WHERE p.title IS NOT NULL AND f.company_id IN (SELECT company_id FROM asked)
            ),
            titled AS (
              SELECT company_id, title, opening_id, min(first_seen) AS first_seen, max(last_seen) AS last_seen
              FROM titles
              WHERE (company_id, title) IN (SELECT (company_id, title) FROM titles WHERE opening_id IN (SELECT opening_id FROM asked))
              GROUP BY ALL
            ),
            neighbours AS (
              SELECT opening_id, bool_or(coalesce(before >= first_seen, false) OR coalesce(after <= last_seen, false)) AS is_beside
              FROM (
                SELECT opening_id, first_seen, last_seen,
                  max(last_seen) OVER (
                    PARTITION BY company_id, title ORDER BY first_seen, last_seen, opening_id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before,
                  lead(first_seen) OVER (PARTITION BY company_id, title ORDER BY first_seen, last_seen, opening_id) AS after
                FROM titled
              )
              GROUP BY opening_id
            )
            SELECT c.choice::INTEGER, coalesce(a.company_id::VARCHAR, a.opening_id) AS employer, count(*)::BIGINT,
              count(*) FILTER (r.is_reposted)::BIGINT, count(*) FILTER (r.has_several)::BIGINT,
              count(n.is_beside)::BIGINT, count(*) FILTER (n.is_beside)::BIGINT
            FROM asked a
            JOIN (SELECT unnest(range({choices})) AS choice) c ON (a.choices >> c.choice) & 1 = 1
            JOIN runs r USING (opening_id) LEFT JOIN neighbours n USING (opening_id)
            GROUP BY ALL ORDER BY ALL
            """;

    private sealed record Row(int Choice, long Openings, long Reposted, long Several, long Titled, long Beside)
    {
        public static Row Read(Lanewise.DuckDb.DataChunk chunk, int row) =>
            new(
                chunk.Int(0, row),
                chunk.Long(2, row),
                chunk.Long(3, row),
                chunk.Long(4, row),
                chunk.Long(5, row),
                chunk.Long(6, row)
            );
    }
}
