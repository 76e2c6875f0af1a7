using Lanewise.Market.Query;
using Lanewise.Market.Trend;
using Lanewise.Store.Market;

namespace Lanewise.Market.Compare;

/// <summary>Counts openings by source and month over the tables that measures count by.</summary>
internal static class ComparedMonths
{
    /// <summary>The openings of the market, as they were counted before where it is the whole one, and of each choice.</summary>
    public static PeriodCounts Read(MarketQuery query, ComparedScope scope, ComparedOpenings compared)
    {
        var asked = $"{compared.OnBasis} AND f.volume >= 2";
        return new(
            query.Rows(
                MarketCondition.IsAll(scope.Filter)
                    ? $"SELECT source, month, openings FROM market_month WHERE with_titles = {scope.WithTitlesAlone} ORDER BY ALL"
                    : MarketSql.Months($"{compared.OnBasis} AND {compared.Condition}"),
                (chunk, row) => new SourceMonth(chunk.Text(0, row)!, chunk.Day(1, row)!.Value, chunk.Long(2, row)) // never null
            ),
            query
                .Rows(
                    $"""
                    SELECT choice, source, month, sum(openings)::BIGINT
                    FROM (
                      SELECT choice, source, date_trunc('month', posted_on)::DATE AS month, count(*) AS openings
                      FROM ({compared.Postings(Columns, $"{asked} AND f.opening_id IS NULL")}) GROUP BY ALL
                      UNION ALL
                      SELECT choice, source, month, count(*)
                      FROM (
                        SELECT DISTINCT choice, source, date_trunc('month', posted_on)::DATE AS month, opening_id
                        FROM ({compared.Postings(Columns, $"{asked} AND f.opening_id IS NOT NULL")})
                      )
                      GROUP BY ALL
                    )
                    GROUP BY ALL
                    """,
                    (chunk, row) =>
                        KeyValuePair.Create(
                            (chunk.Int(0, row), chunk.Text(1, row)!, chunk.Day(2, row)!.Value), // as above
                            chunk.Long(3, row)
                        )
                )
                .ToDictionary()
        );
    }

    private const string Columns = "f.source, f.posted_on, f.opening_id";
}
