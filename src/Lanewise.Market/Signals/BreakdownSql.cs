using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Signals;

/// <summary>How openings are broken down: the levels' names, and SQL for the level of a posting <c>f</c> as bits.</summary>
/// <param name="Names">By bit.</param>
/// <param name="Join">Joined to <c>facts f</c>.</param>
/// <param name="Bits">A BIGINT.</param>
internal sealed record BreakdownSql(ImmutableArray<string> Names, string Join, string Bits)
{
    private const int MostPairs = 10;
    private const string PairSeparator = " + ";

    private static readonly BreakdownSql None = new([], "", "0::BIGINT");

    /// <summary>The breakdown asked for.</summary>
    public static BreakdownSql Of(MarketQuery query, ComparedScope scope, Knowledge knowledge, SignalsBy by) =>
        by switch
        {
            SignalsBy.Layer => OfLayers(knowledge),
            SignalsBy.Size => OfSizes(knowledge.Thresholds),
            SignalsBy.Pair => OfPairs(query, scope, new AskedLanguages(knowledge)),
            _ => None,
        };

    /// <summary>The languages of a pair's name.</summary>
    public static (string First, string Second) PairOf(string name)
    {
        var cut = name.IndexOf(PairSeparator, StringComparison.Ordinal);
        return (name[..cut], name[(cut + PairSeparator.Length)..]);
    }

    private static BreakdownSql OfLayers(Knowledge knowledge)
    {
        ImmutableArray<string> names = [.. knowledge.Layers.Select(layer => layer.Name)];
        return new(
            names,
            "",
            $"coalesce(list_bit_or([1::BIGINT << (list_position([{AskedLanguages.Texts(names)}], l.name) - 1) FOR l IN f.layers]), 0)"
        );
    }

    private static BreakdownSql OfSizes(Thresholds thresholds)
    {
        var (some, several, many) = (
            (long)thresholds["employer-some-openings"],
            (long)thresholds["employer-several-openings"],
            (long)thresholds["employer-many-openings"]
        );
        return new(
            [
                Range(1, some),
                Range(some, several),
                Range(several, many),
                string.Create(CultureInfo.InvariantCulture, $"{many} openings and more"),
                "employer not known",
            ],
            "LEFT JOIN (SELECT company_id, count(DISTINCT opening_id) AS openings FROM facts WHERE company_id IS NOT NULL AND is_job GROUP BY company_id) e ON e.company_id = f.company_id",
            string.Create(
                CultureInfo.InvariantCulture,
                $"CASE WHEN e.openings IS NULL THEN 16 WHEN e.openings < {some} THEN 1 WHEN e.openings < {several} THEN 2 WHEN e.openings < {many} THEN 4 ELSE 8 END::BIGINT"
            )
        );
    }

    private static string Range(long from, long before) =>
        before - 1 == from
            ? string.Create(CultureInfo.InvariantCulture, $"{from} opening{(from == 1 ? "" : "s")}")
            : string.Create(CultureInfo.InvariantCulture, $"{from} to {before - 1} openings");

    /// <summary>The commonest pairs: of the languages among the choices where there are two, of one with any other, else of any two.</summary>
    private static BreakdownSql OfPairs(MarketQuery query, ComparedScope scope, AskedLanguages languages)
    {
        ImmutableArray<string> wanted =
        [
            .. scope.Choices.Where(choice => choice.Kind == ChoiceKind.Technology).Select(choice => choice.Name),
        ];
        var names = AskedLanguages.Texts(wanted);
        var isWanted =
            wanted.IsEmpty ? "true"
            : wanted.Length == 1 ? $"(p.first IN ({names}) OR p.second IN ({names}))"
            : $"p.first IN ({names}) AND p.second IN ({names})";
        var filter = new FilterSql(scope.Filter);
        var pairs = query.Rows(
            $"""
            SELECT p.first, p.second FROM ({languages.Pairs}) p JOIN facts f ON f.posting_id = p.posting_id
            WHERE {isWanted} AND {scope.OnBasis} AND {filter.Condition}
            GROUP BY ALL ORDER BY count(DISTINCT f.opening_id) DESC, p.first, p.second LIMIT {MostPairs}
            """,
            (chunk, row) => (First: chunk.Text(0, row)!, Second: chunk.Text(1, row)!), // names are never null
            filter.Bind
        );
        if (pairs.Count == 0)
        {
            return None;
        }

        var rows = pairs.Select(
            (pair, i) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"({AskedLanguages.Text(pair.First)}, {AskedLanguages.Text(pair.Second)}, {1L << i}::BIGINT)"
                )
        );
        return new(
            [.. pairs.Select(pair => pair.First + PairSeparator + pair.Second)],
            $"""
            LEFT JOIN (
              SELECT p.posting_id, bit_or(w.bit) AS bits FROM ({languages.Pairs}) p
              JOIN (VALUES {string.Join(
                ", ",
                rows
            )}) AS w(first, second, bit) ON w.first = p.first AND w.second = p.second
              GROUP BY p.posting_id
            ) pairs ON pairs.posting_id = f.posting_id
            """,
            "coalesce(pairs.bits, 0)"
        );
    }
}
