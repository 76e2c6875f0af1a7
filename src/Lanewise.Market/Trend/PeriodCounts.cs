using Lanewise.Market.Compare;
using Lanewise.Market.Query;

namespace Lanewise.Market.Trend;

/// <summary>Openings by source and period, of the whole market and of each choice.</summary>
/// <param name="All">Every source's periods, in order.</param>
/// <param name="Own">Openings of a choice by source and first day of the period.</param>
internal sealed record PeriodCounts(
    List<SourceMonth> All,
    Dictionary<(int Choice, string Source, DateOnly Period), long> Own
)
{
    /// <summary>Counts the compared postings.</summary>
    /// <param name="query">Runs over the views.</param>
    /// <param name="scope">What is compared.</param>
    /// <param name="period">The length of a period.</param>
    public static PeriodCounts Read(MarketQuery query, ComparedScope scope, TrendPeriod period)
    {
        var unit = period == TrendPeriod.Week ? "week" : "month";
        var filter = new FilterSql(scope.Filter);
        return new(
            query.Rows(
                $"""
                SELECT f.source, date_trunc('{unit}', f.posted_on)::DATE AS period, count(DISTINCT f.opening_id)::BIGINT
                FROM facts f WHERE f.posted_on IS NOT NULL AND {scope.OnBasis} AND {filter.Condition}
                GROUP BY ALL ORDER BY ALL
                """,
                (chunk, row) => new SourceMonth(chunk.Text(0, row)!, chunk.Day(1, row)!.Value, chunk.Long(2, row)), // never null in a store
                filter.Bind
            ),
            query
                .Rows(
                    $"""
                    SELECT choice, source, date_trunc('{unit}', posted_on)::DATE AS period, count(DISTINCT opening_id)::BIGINT
                    FROM {ComparedPostings.Table} WHERE on_basis AND volume >= 2 AND posted_on IS NOT NULL GROUP BY ALL
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
}
