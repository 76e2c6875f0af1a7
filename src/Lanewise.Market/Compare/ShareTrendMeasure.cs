using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Market.Trend;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Compare;

/// <summary>Fits how the share of each choice moves within the sources.</summary>
internal static class ShareTrendMeasure
{
    private const double DaysPerYear = 365.2425;

    /// <summary>The trend of every choice, in order, from counts by month.</summary>
    public static ShareTrend[] Fit(PeriodCounts months, ComparedScope scope, Thresholds thresholds) =>
        [
            .. scope.Choices.Select(
                (_, choice) =>
                    Fit(
                        months.All,
                        month => months.Own.GetValueOrDefault((choice, month.Source, month.Month)),
                        thresholds
                    )
            ),
        ];

    /// <summary>The trend of a share, from the openings that it is of and those that count, by source and month.</summary>
    public static ShareTrend Fit(
        IReadOnlyCollection<SourceMonth> all,
        Func<SourceMonth, long> count,
        Thresholds thresholds
    ) => OverMonths(CoveredMonths.Of(all, thresholds), count, thresholds);

    private static ShareTrend OverMonths(
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
}
