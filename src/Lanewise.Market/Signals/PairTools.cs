using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Query;

namespace Lanewise.Market.Signals;

/// <summary>Counts the technologies by which pairs of languages work together.</summary>
internal static class PairTools
{
    /// <summary>By name of the pair, the technologies, the most often asked for first.</summary>
    public static ILookup<string, SignalTool> Read(
        MarketQuery query,
        ComparedScope scope,
        Knowledge knowledge,
        ImmutableArray<string> pairs
    )
    {
        ImmutableArray<string> tools =
        [
            .. knowledge
                .Signals.Where(signal => signal.Kind == SignalKind.Means)
                .SelectMany(signal => signal.Technologies)
                .Distinct(StringComparer.Ordinal),
        ];
        var wanted = pairs
            .Select(BreakdownSql.PairOf)
            .Select(pair => $"({AskedLanguages.Text(pair.First)}, {AskedLanguages.Text(pair.Second)})")
            .Append("('', '')");
        var filter = new FilterSql(scope.Filter);
        return query
            .Rows(
                $"""
                SELECT p.first || ' + ' || p.second AS pair, t.name, count(DISTINCT f.opening_id)::BIGINT AS openings
                FROM ({new AskedLanguages(knowledge).Pairs}) p
                JOIN (VALUES {string.Join(
                    ", ",
                    wanted
                )}) AS w(first, second) ON w.first = p.first AND w.second = p.second
                JOIN facts f ON f.posting_id = p.posting_id
                JOIN mentions t ON t.posting_id = p.posting_id
                WHERE {scope.OnBasis} AND {filter.Condition} AND t.implied_by IS NULL
                  AND t.role IN ('title', 'required', 'preferred') AND t.name IN ({AskedLanguages.Texts(tools)})
                GROUP BY ALL ORDER BY openings DESC, t.name
                """,
                (chunk, row) =>
                    (Pair: chunk.Text(0, row)!, Tool: new SignalTool(chunk.Text(1, row)!, chunk.Long(2, row))), // names are never null
                filter.Bind
            )
            .ToLookup(row => row.Pair, row => row.Tool, StringComparer.Ordinal);
    }
}
