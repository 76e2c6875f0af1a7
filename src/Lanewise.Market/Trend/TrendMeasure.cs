using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Query;

namespace Lanewise.Market.Trend;

/// <summary>Measures choices over time.</summary>
public static class TrendMeasure
{
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
        var openings = Openings(query);
        var (growth, byMonth) = PeriodEmployers.Use(
            query,
            scope,
            TrendPeriod.Month,
            () => (Growth(query, scope, thresholds), PeriodShares.Read(query, thresholds["covered-month-openings"]))
        );
        var shares =
            period == TrendPeriod.Month
                ? byMonth
                : PeriodEmployers.Use(
                    query,
                    scope,
                    period,
                    () => PeriodShares.Read(query, thresholds["covered-week-openings"])
                );
        return new()
        {
            Filters = scope.Filter,
            Period = period,
            Choices =
            [
                .. scope.Choices.Select(
                    (choice, i) =>
                    {
                        var (trend, seasons) = growth[i];
                        var (count, latest) = openings.GetValueOrDefault(i, (0, []));
                        return new ChoiceTrend
                        {
                            Name = choice.Name,
                            Openings = count,
                            Points = shares.Points(i, period),
                            Growth = trend,
                            Seasons = trend.Refusal is null ? seasons : null,
                            OpeningIds = latest,
                            Sentence = TrendSentence.Of(choice.Name, trend, seasons),
                        };
                    }
                ),
            ],
        };
    }

    /// <summary>By choice, its growth, with seasons where two years are covered: half a year more of spring is no growth.</summary>
    private static (ShareTrend Growth, Seasons? Seasons)[] Growth(
        MarketQuery query,
        ComparedScope scope,
        Thresholds thresholds
    )
    {
        var months = PeriodCounts.Read(query);
        var covered = CoveredMonths.Of(months.All, thresholds);
        var plain = ShareTrendMeasure.Fit(months, scope, thresholds);
        var models = Array.ConvertAll(
            [.. Enumerable.Range(0, plain.Length)],
            i =>
                plain[i].Refusal is null
                    ? TrendModel.Fit(covered, month => months.Own.GetValueOrDefault((i, month.Source, month.Month)))
                    : null
        );
        var errors = EmployerErrors.Read(query, models);
        return
        [
            .. plain.Select(
                (trend, i) =>
                    models[i]?.Growth(errors.GetValueOrDefault(i)) is { } growth
                        ? (
                            trend with
                            {
                                GrowthPerYear = growth.Value - 1,
                                Low = growth.Low - 1,
                                High = growth.High - 1,
                            },
                            models[i]?.Seasons
                        )
                        : (trend, (Seasons?)null)
            ),
        ];
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
}
