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
    /// <summary>Adds up the openings of employers.</summary>
    public static PeriodCounts Read(MarketQuery query) =>
        new(
            query.Rows(
                $"SELECT source, period, sum(openings)::BIGINT FROM {PeriodEmployers.All} GROUP BY ALL ORDER BY ALL",
                (chunk, row) => new SourceMonth(chunk.Text(0, row)!, chunk.Day(1, row)!.Value, chunk.Long(2, row)) // never null in a store
            ),
            query
                .Rows(
                    $"SELECT choice, source, period, sum(openings)::BIGINT FROM {PeriodEmployers.Own} GROUP BY ALL",
                    (chunk, row) =>
                        KeyValuePair.Create(
                            (chunk.Int(0, row), chunk.Text(1, row)!, chunk.Day(2, row)!.Value), // as above
                            chunk.Long(3, row)
                        )
                )
                .ToDictionary()
        );
}
