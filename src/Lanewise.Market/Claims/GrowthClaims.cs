using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Query;
using Lanewise.Market.Trend;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about growth: of a choice's share by <see cref="TrendMeasure"/>, of other shares by the same model.</summary>
internal sealed class GrowthClaims
{
    private readonly Dictionary<MarketSide, (ShareTrend Trend, ImmutableArray<string> OpeningIds)> _trends = [];

    /// <summary>Reads what the claims are about, one pass for each market.</summary>
    public GrowthClaims(
        Connection connection,
        Knowledge knowledge,
        IEnumerable<MarketClaim> claims,
        CancellationToken cancellation
    )
    {
        foreach (
            var market in claims.Select(claim => claim.Of).GroupBy(side => (side.Filter, IsChoice: side.That.IsEmpty))
        )
        {
            if (market.Key.IsChoice)
            {
                OfChoices(connection, knowledge, [.. market], cancellation);
            }
            else
            {
                OfShares(new MarketQuery(connection, cancellation), knowledge, [.. market]);
            }
        }
    }

    /// <summary>The quantity of a claim.</summary>
    public Measured Of(MarketClaim claim)
    {
        var (trend, openings) = _trends[claim.Of];
        var measured = new Measured
        {
            Sides =
            [
                new SideFigure
                {
                    Name = SideText.Of(ClaimMeasure.Growth, claim.Of),
                    Value = 1 + trend.GrowthPerYear,
                    N = trend.N,
                    OpeningIds = openings,
                },
            ],
            Refusal = trend.Refusal,
        };
        return trend is { GrowthPerYear: { } growth, Low: { } low, High: { } high }
            ? measured.With(new Estimate(1 + growth, 1 + low, 1 + high))
            : measured;
    }

    private void OfChoices(
        Connection connection,
        Knowledge knowledge,
        MarketSide[] sides,
        CancellationToken cancellation
    )
    {
        foreach (var some in sides.DistinctBy(side => side.Choice).Chunk(ComparisonMeasure.MostChoices))
        {
            ImmutableArray<Choice> choices = [.. some.Select(side => side.Choice!)]; // its reader sees to the choice
            var trends = TrendMeasure.Of(connection, knowledge, choices, some[0].Filter, cancellation: cancellation);
            foreach (var side in sides)
            {
                var number = choices.IndexOf(side.Choice!);
                if (number >= 0)
                {
                    var trend = trends.Choices[number];
                    _trends[side] = (trend.Growth, Examples.Of(trend.OpeningIds));
                }
            }
        }
    }

    private void OfShares(MarketQuery query, Knowledge knowledge, MarketSide[] sides)
    {
        CountedSide[] counted = [.. sides.Distinct().Select(side => new CountedSide(ClaimMeasure.Growth, side, false))];
        var sql = new CountedSql(counted, knowledge);
        var scope = counted[0].Scope(query, knowledge);
        var months = query.Rows(
            sql.Sql(
                scope,
                "f.source AS source, date_trunc('month', f.posted_on)::DATE AS month",
                "source, month",
                "f.source, date_trunc('month', f.posted_on), f.opening_id"
            ),
            (chunk, row) =>
                (
                    Source: chunk.Text(0, row)!, // never null in a store
                    Month: chunk.Day(1, row),
                    Counts: counted.Select((_, i) => Counts(chunk, 2 + (CountedSql.ColumnsOfSide * i), row)).ToArray()
                ),
            statement => sql.Bind(statement, scope)
        );
        foreach (var (i, side) in counted.Index())
        {
            var known = months.Where(month => month.Month is not null && month.Counts[i].Of > 0).ToArray();
            var counts = known.ToDictionary(
                month => (month.Source, month.Month!.Value),
                month => month.Counts[i].Counting
            );
            var trend = ShareTrendMeasure.Fit(
                [.. known.Select(month => new SourceMonth(month.Source, month.Month!.Value, month.Counts[i].Of))],
                month => counts[(month.Source, month.Month)],
                knowledge.Thresholds
            );
            _trends[side.Side] = (trend, Examples.Of(known.Select(month => month.Counts[i].First).OfType<string>()));
        }
    }

    private static (long Counting, long Of, string? First) Counts(DataChunk chunk, int first, int row) =>
        (Count(chunk, first, row), Count(chunk, first + 1, row), chunk.Text(first + 2, row));

    private static long Count(DataChunk chunk, int column, int row) => (long)chunk[column].Values<double>()[row];
}
