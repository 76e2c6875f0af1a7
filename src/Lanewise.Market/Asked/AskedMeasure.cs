using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Market.Reach;

namespace Lanewise.Market.Asked;

/// <summary>Counts what the openings of some lanes ask for: technologies and signals, side by side with a résumé or repositories.</summary>
public static class AskedMeasure
{
    /// <summary>Most lanes that are taken where none is named.</summary>
    public const int MostLanes = 3;

    private const string Table = "temp.main.asked";

    /// <summary>What openings ask for, over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="filter">The market; without a lane, at most <see cref="MostLanes"/> are taken: those with most of the openings, weighed by the part of the lane that these are.</param>
    /// <param name="skills">Names of technologies of which an opening requires at least one; empty for every opening.</param>
    /// <param name="mostMissing">Most required items that it may ask for beyond them, 0 or more.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static AskedReport Of(
        Connection connection,
        Knowledge knowledge,
        MarketFilter filter,
        ImmutableArray<string> skills,
        int mostMissing,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(mostMissing);
        var query = new MarketQuery(connection, cancellation);
        try
        {
            Create(query, filter, [.. skills.AddRange(KnownSkills.ImpliedBy(knowledge, skills))], mostMissing);
            var lanes = Lanes(query, filter);
            var inLanes = InLanes(lanes);
            return new()
            {
                Filters = filter,
                Skills = skills,
                MostMissing = skills.IsEmpty ? null : mostMissing,
                Lanes = lanes,
                Openings = query
                    .Rows(
                        $"SELECT count(DISTINCT opening_id)::BIGINT FROM {Table} WHERE {inLanes}",
                        (chunk, row) => chunk.Long(0, row)
                    )
                    .Single(),
                Technologies = Counts(
                    query,
                    $"""
                    SELECT m.name, count(DISTINCT a.opening_id)::BIGINT FROM {Table} a JOIN mentions m USING (posting_id)
                    WHERE {inLanes} AND m.implied_by IS NULL AND m.role IN ('title', 'required', 'preferred') GROUP BY m.name
                    """
                ),
                Signals = Counts(
                    query,
                    $"""
                    SELECT signal, count(DISTINCT opening_id)::BIGINT
                    FROM (SELECT opening_id, unnest(signals) AS signal FROM {Table} WHERE {inLanes}) GROUP BY signal
                    """
                ),
            };
        }
        finally
        {
            query.Drop(Table);
        }
    }

    // Postings with a title alone ask for little that can be read.
    private static void Create(MarketQuery query, MarketFilter filter, ImmutableArray<string> skills, int mostMissing)
    {
        var sql = new FilterSql(filter);
        var fitting = skills.IsEmpty
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"JOIN ({ReachSql.Fitting(skills)}) s ON s.posting_id = f.posting_id AND s.missing <= {mostMissing}"
            );
        query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE asked AS
            SELECT f.posting_id, f.opening_id, [l.name FOR l IN f.lanes] AS lanes, f.signals
            FROM facts f {fitting} WHERE f.has_text AND {sql.Condition}
            """,
            sql.Bind
        );
    }

    private static ImmutableArray<AskedCount> Lanes(MarketQuery query, MarketFilter filter)
    {
        var all = Counts(
            query,
            $"""
            SELECT lane, count(DISTINCT opening_id)::BIGINT
            FROM (SELECT opening_id, unnest(lanes) AS lane FROM {Table}) GROUP BY lane
            """
        );
        if (filter.Lane is { } asked)
        {
            return [.. all.Where(lane => lane.Name == asked)];
        }

        // A large lane asks for little of many kinds; what skills open is a lane of which they open a large part.
        var sql = new FilterSql(filter);
        var whole = Counts(
                query,
                $"""
                SELECT lane, count(DISTINCT opening_id)::BIGINT
                FROM (SELECT f.opening_id, unnest([l.name FOR l IN f.lanes]) AS lane FROM facts f WHERE f.has_text AND {sql.Condition})
                GROUP BY lane
                """,
                sql.Bind
            )
            .ToDictionary(lane => lane.Name, lane => lane.Openings, StringComparer.Ordinal);
        return
        [
            .. all.OrderByDescending(lane => (double)lane.Openings * lane.Openings / whole[lane.Name])
                .ThenBy(lane => lane.Name, StringComparer.Ordinal)
                .Take(MostLanes),
        ];
    }

    private static string InLanes(ImmutableArray<AskedCount> lanes) =>
        lanes.IsEmpty
            ? "false"
            : $"list_has_any(lanes, [{string.Join(", ", lanes.Select(lane => MarketCondition.Literal(lane.Name)))}])";

    private static ImmutableArray<AskedCount> Counts(
        MarketQuery query,
        string sql,
        params ReadOnlySpan<Action<Statement>> bindings
    ) =>
        [
            .. query
                .Rows(sql, (chunk, row) => new AskedCount(chunk.Text(0, row)!, chunk.Long(1, row)), bindings) // grouped by a name
                .OrderByDescending(count => count.Openings)
                .ThenBy(count => count.Name, StringComparer.Ordinal),
        ];
}
