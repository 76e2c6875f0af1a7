using System.Collections.Immutable;
using System.Globalization;
using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Trend;

/// <summary>The share of each choice period by period, over the sources that cover the period.</summary>
internal sealed class PeriodShares
{
    // By choice, or -1 for all openings: openings, and over employers the sums of own times own and own times all.
    private readonly Dictionary<(int Choice, DateOnly Period), (long Openings, double Squares, double Products)> _sums;

    private PeriodShares(
        Dictionary<(int Choice, DateOnly Period), (long Openings, double Squares, double Products)> sums
    ) => _sums = sums;

    /// <summary>Reads them; <see cref="PeriodEmployers"/> must stand.</summary>
    /// <param name="query">Runs over the tables.</param>
    /// <param name="least">Openings in a period from which on a source covers it.</param>
    /// <remarks>Whole numbers are exact as DOUBLE, in whatever order they are added.</remarks>
    public static PeriodShares Read(MarketQuery query, double least)
    {
        var covering = string.Create(
            CultureInfo.InvariantCulture,
            $"SEMI JOIN (SELECT source, period FROM {PeriodEmployers.All} GROUP BY ALL HAVING sum(openings) >= {least}) USING (source, period)"
        );
        return new(
            query
                .Rows(
                    $"""
                    WITH
                    every AS MATERIALIZED (
                      SELECT period, employer, sum(openings)::DOUBLE AS openings FROM {PeriodEmployers.All} {covering} GROUP BY ALL
                    ),
                    own AS (
                      SELECT choice, period, employer, sum(openings)::DOUBLE AS openings FROM {PeriodEmployers.Own} {covering} GROUP BY ALL
                    )
                    SELECT o.choice, o.period, sum(o.openings)::BIGINT, sum(o.openings * o.openings), sum(o.openings * e.openings)
                    FROM own o JOIN every e USING (period, employer) GROUP BY ALL
                    UNION ALL
                    SELECT -1, period, sum(openings)::BIGINT, sum(openings * openings), sum(openings * openings) FROM every GROUP BY ALL
                    """,
                    (chunk, row) =>
                        KeyValuePair.Create(
                            (chunk.Int(0, row), chunk.Day(1, row)!.Value), // no group is without rows
                            (chunk.Long(2, row), Sum(chunk, 3, row), Sum(chunk, 4, row))
                        )
                )
                .ToDictionary()
        );
    }

    /// <summary>Period by period from the first covered one to the last; those that no source covers are gaps.</summary>
    public ImmutableArray<TrendPoint> Points(int choice, TrendPeriod length)
    {
        DateOnly[] covered = [.. _sums.Keys.Where(key => key.Choice < 0).Select(key => key.Period).Order()];
        if (covered.Length == 0)
        {
            return [];
        }

        var points = ImmutableArray.CreateBuilder<TrendPoint>();
        for (var from = covered[0]; from <= covered[^1]; from = length.Next(from))
        {
            points.Add(Point(choice, from));
        }

        return points.ToImmutable();
    }

    private TrendPoint Point(int choice, DateOnly period)
    {
        if (!_sums.TryGetValue((-1, period), out var all))
        {
            return new(period, null, null, null, null, null);
        }

        var own = _sums.GetValueOrDefault((choice, period));
        var p = (double)own.Openings / all.Openings;
        var squares = own.Squares - (2 * p * own.Products) + (p * p * all.Squares);
        var share = ClusteredShare.Of(own.Openings, all.Openings, Math.Max(0, squares), all.Squares);
        return new(period, own.Openings, all.Openings, share.Value, share.Low, share.High);
    }

    private static double Sum(DataChunk chunk, int column, int row) => chunk.Double(column, row)!.Value;
}
