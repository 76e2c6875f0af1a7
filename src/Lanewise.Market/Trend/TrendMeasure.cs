using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Trend;

/// <summary>Measures choices over time.</summary>
public static class TrendMeasure
{
    private const int DaysOfWeek = 7;
    private const int MostIds = 20;

    /// <summary>The trends over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="choices">At least one, and at most <see cref="ComparisonMeasure.MostChoices"/>.</param>
    /// <param name="filter">The market; growth is over its days, else over the months that the catalog's thresholds name.</param>
    /// <param name="period">The length of the periods shown.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are no choices, or too many.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Trends Of(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        TrendPeriod period = TrendPeriod.Month,
        CancellationToken cancellation = default
    )
    {
        return ComparedPostings.Measure(
            connection,
            knowledge,
            choices,
            filter,
            (query, scope) => Measure(query, scope, knowledge.Thresholds, period),
            cancellation
        );
    }

    private static Trends Measure(MarketQuery query, ComparedScope scope, Thresholds thresholds, TrendPeriod period)
    {
        var months = PeriodCounts.Read(query, scope, TrendPeriod.Month);
        var shown = period == TrendPeriod.Month ? months : PeriodCounts.Read(query, scope, period);
        var covered = CoveredMonths.Of(months.All, thresholds);
        var growth = ShareTrendMeasure.Fit(months, scope, thresholds);
        var openings = Openings(query);
        var periods = Periods(shown.All, period, thresholds);
        return new()
        {
            Filters = scope.Filter,
            Period = period,
            Choices =
            [
                .. scope.Choices.Select(
                    (choice, i) =>
                    {
                        var seasonal = SeasonalModel.Fit(
                            covered,
                            month => months.Own.GetValueOrDefault((i, month.Source, month.Month))
                        );
                        var trend = Adjusted(growth[i], seasonal);
                        var points = Points(shown, periods, i);
                        var (count, latest) = openings.GetValueOrDefault(i, (0, []));
                        return new ChoiceTrend
                        {
                            Name = choice.Name,
                            Openings = count,
                            Points = points,
                            Growth = trend,
                            Seasons = trend.Refusal is null ? seasonal?.Seasons : null,
                            OpeningIds = latest,
                            Sentence = TrendSentence.Of(choice.Name, trend, seasonal?.Seasons),
                        };
                    }
                ),
            ],
        };
    }

    /// <summary>By choice, its openings and the latest of those that are listed behind figures.</summary>
    private static Dictionary<int, (long Openings, ImmutableArray<string> Latest)> Openings(MarketQuery query) =>
        query
            .Rows(
                $"""
                SELECT choice, count(*)::BIGINT,
                  coalesce(array_to_string(max_by(opening_id, (posted_on, opening_id), {MostIds}), ','), '')
                FROM (
                  SELECT choice, opening_id, max(posted_on) AS posted_on FROM {ComparedPostings.Table}
                  WHERE on_basis AND volume >= 2 AND posted_on IS NOT NULL GROUP BY choice, opening_id
                ) GROUP BY choice
                """,
                (chunk, row) =>
                    KeyValuePair.Create(
                        chunk.Int(0, row),
                        (
                            chunk.Long(1, row),
                            chunk[2].String(row).Split(',', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray()
                        )
                    )
            )
            .ToDictionary();

    // Growth read beside seasons replaces growth without them: half a year more of spring is no growth.
    private static ShareTrend Adjusted(ShareTrend plain, (Statistics.Estimate Growth, Seasons Seasons)? seasonal) =>
        plain.Refusal is null && seasonal is { Growth: var growth }
            ? plain with
            {
                GrowthPerYear = growth.Value - 1,
                Low = growth.Low - 1,
                High = growth.High - 1,
            }
            : plain;

    /// <summary>By first day in order, the sources that cover the period; none in a gap.</summary>
    private static List<(DateOnly From, SourceMonth[] Sources)> Periods(
        List<SourceMonth> all,
        TrendPeriod period,
        Thresholds thresholds
    )
    {
        var least = thresholds[period == TrendPeriod.Week ? "covered-week-openings" : "covered-month-openings"];
        var covered = all.Where(item => item.Openings >= least)
            .GroupBy(item => item.Month)
            .ToDictionary(group => group.Key, group => group.ToArray());
        var periods = new List<(DateOnly, SourceMonth[])>();
        if (covered.Count > 0)
        {
            var last = covered.Keys.Max();
            for (var from = covered.Keys.Min(); from <= last; from = Next(from, period))
            {
                periods.Add((from, covered.GetValueOrDefault(from, [])));
            }
        }

        return periods;
    }

    private static DateOnly Next(DateOnly from, TrendPeriod period) =>
        period == TrendPeriod.Week ? from.AddDays(DaysOfWeek) : from.AddMonths(1);

    private static ImmutableArray<TrendPoint> Points(
        PeriodCounts counts,
        List<(DateOnly From, SourceMonth[] Sources)> periods,
        int choice
    ) =>
        [
            .. periods.Select(period =>
            {
                if (period.Sources.Length == 0)
                {
                    return new TrendPoint(period.From, null, null, null, null, null);
                }

                var own = period.Sources.Sum(s => counts.Own.GetValueOrDefault((choice, s.Source, s.Month)));
                var all = period.Sources.Sum(s => s.Openings);
                var share = WilsonInterval.Of(own, all);
                return new TrendPoint(period.From, own, all, share.Value, share.Low, share.High);
            }),
        ];
}
