using Lanewise.Market.Query;

namespace Lanewise.Market.Reach;

/// <summary>Openings of a choice and level that arrived in one period of a source.</summary>
internal sealed record ArrivalCell(
    int Choice,
    string Level,
    string Source,
    DateOnly Period,
    long Asks,
    long Primary,
    long MentionOnly,
    long Silent,
    long Below
)
{
    /// <summary>The cells of the table of openings, of the levels with most of them.</summary>
    /// <param name="query">Runs over the table.</param>
    /// <param name="level">SQL for the level.</param>
    /// <param name="mostLevels">Most levels.</param>
    public static List<ArrivalCell> Read(MarketQuery query, string level, int mostLevels) =>
        query.Rows(
            $"""
            SELECT choice, {level} AS shown, source, period, count(*) FILTER ({ReachSql.Asks})::BIGINT,
              count(*) FILTER ({ReachSql.Asks} AND is_primary)::BIGINT, count(*) FILTER (volume = 1 AND pays)::BIGINT,
              count(*) FILTER (volume >= 2 AND pays IS NULL)::BIGINT, count(*) FILTER (volume >= 2 AND NOT pays)::BIGINT
            FROM {ReachSql.Arrived} WHERE shown IN (
              SELECT shown FROM (SELECT {level} AS shown, count(*) FILTER ({ReachSql.Asks}) AS n FROM {ReachSql.Arrived} GROUP BY shown)
              ORDER BY n DESC, shown LIMIT $levels
            )
            GROUP BY ALL ORDER BY ALL
            """,
            (chunk, row) =>
                new ArrivalCell(
                    chunk.Int(0, row),
                    chunk.Text(1, row)!, // silent ones have a level of their own
                    chunk.Text(2, row)!, // joined on
                    chunk.Day(3, row)!.Value, // joined on
                    chunk.Long(4, row),
                    chunk.Long(5, row),
                    chunk.Long(6, row),
                    chunk.Long(7, row),
                    chunk.Long(8, row)
                ),
            statement => statement.Bind("levels", mostLevels)
        );

    /// <summary>Ids of the newest openings by choice and level, at most <paramref name="most"/> each.</summary>
    public static Dictionary<(int Choice, string Level), string[]> NewestIds(
        MarketQuery query,
        string level,
        int most
    ) =>
        query
            .Rows(
                $"""
                SELECT choice, {level} AS shown,
                  array_to_string(max_by(opening_id, struct_pack(day := day, id := opening_id), $most), ',')
                FROM {ReachSql.Arrived} WHERE {ReachSql.Asks} GROUP BY ALL
                """,
                (chunk, row) =>
                    KeyValuePair.Create(
                        (chunk.Int(0, row), chunk.Text(1, row)!), // as above
                        chunk.Text(2, row)!.Split(',') // of at least one
                    ),
                statement => statement.Bind("most", most)
            )
            .ToDictionary();
}
