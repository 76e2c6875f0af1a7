using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Compare;

/// <summary>Fits how the share of each choice moves within the sources.</summary>
internal static class ShareTrendMeasure
{
    private const double DaysPerYear = 365.2425;

    /// <summary>The trend of every choice, in order.</summary>
    public static ShareTrend[] Read(MarketQuery query, ComparedScope scope, Thresholds thresholds)
    {
        var covered = CoveredMonths.Of(ReadAll(query, scope), thresholds);
        var own = ReadChoices(query);
        return
        [
            .. scope.Choices.Select(
                (_, choice) =>
                    Fit(covered, month => own.GetValueOrDefault((choice, month.Source, month.Month)), thresholds)
            ),
        ];
    }

    private static ShareTrend Fit(
        ImmutableArray<SourceMonth> covered,
        Func<SourceMonth, long> count,
        Thresholds thresholds
    )
    {
        var n = covered.Sum(count);
        var sources = covered.Select(month => month.Source).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var trend = new ShareTrend
        {
            N = n,
            Months = covered.Length,
            From = covered.IsEmpty ? null : covered.Min(month => month.Month),
            To = covered.IsEmpty ? null : covered.Max(month => month.Month),
            Sources = sources,
            Gaps = CoveredMonths.Gaps(covered),
        };
        if (n < thresholds["trend-openings"])
        {
            return Refused(trend, $"{n} openings in covered months; {thresholds["trend-openings"]} are needed");
        }

        // The origin of time only moves the levels; years keep the slope the growth of a year.
        var counts = covered.Select(month => new ObservedCount(
            sources.IndexOf(month.Source),
            (month.Month.DayNumber - trend.From!.Value.DayNumber) / DaysPerYear, // not null where there are months
            count(month),
            month.Openings
        ));
        return LogLinearTrend.Fit([.. counts]) is { } growth
            ? trend with
            {
                GrowthPerYear = growth.Ratio.Value - 1,
                Low = growth.Ratio.Low - 1,
                High = growth.Ratio.High - 1,
            }
            : Refused(trend, $"{covered.Length} covered months do not decide a trend");
    }

    private static ShareTrend Refused(ShareTrend trend, FormattableString reason) =>
        trend with
        {
            Refusal = reason.ToString(CultureInfo.InvariantCulture),
        };

    private static List<SourceMonth> ReadAll(MarketQuery query, ComparedScope scope)
    {
        var filter = new FilterSql(scope.Filter);
        return query.Rows(
            $"""
            SELECT f.source, date_trunc('month', f.posted_on)::DATE AS month, count(DISTINCT f.opening_id)::BIGINT
            FROM facts f WHERE f.posted_on IS NOT NULL AND {filter.Condition}
            GROUP BY ALL ORDER BY ALL
            """,
            (chunk, row) => new SourceMonth(chunk.Text(0, row)!, chunk.Day(1, row)!.Value, chunk.Long(2, row)), // never null in a store
            filter.Bind
        );
    }

    private static Dictionary<(int Choice, string Source, DateOnly Month), long> ReadChoices(MarketQuery query) =>
        query
            .Rows(
                $"""
                SELECT choice, source, date_trunc('month', posted_on)::DATE AS month, count(DISTINCT opening_id)::BIGINT
                FROM {ComparedPostings.Table} WHERE volume >= 2 AND posted_on IS NOT NULL GROUP BY ALL
                """,
                (chunk, row) =>
                    KeyValuePair.Create(
                        (chunk.Int(0, row), chunk.Text(1, row)!, chunk.Day(2, row)!.Value), // as above
                        chunk.Long(3, row)
                    )
            )
            .ToDictionary();
}
