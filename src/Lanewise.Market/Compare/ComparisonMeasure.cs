using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Compare;

/// <summary>Measures the snapshot of several choices. What each figure means stands in <c>docs/measures/compare.md</c>.</summary>
public static class ComparisonMeasure
{
    /// <summary>Most choices that one comparison takes.</summary>
    public const int MostChoices = ComparedPostings.MostChoices;

    /// <summary>Compares the choices over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="choices">From 1 to <see cref="MostChoices"/>.</param>
    /// <param name="filter">The market.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are no choices, or too many.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Comparison Of(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        CancellationToken cancellation = default
    )
    {
        return ComparedPostings.Measure(
            connection,
            knowledge,
            choices,
            filter,
            (query, scope) => Measure(query, scope, knowledge.Thresholds),
            cancellation
        );
    }

    private static Comparison Measure(MarketQuery query, ComparedScope scope, Thresholds thresholds)
    {
        var market = MarketTotals.Read(query, scope);
        var counts = ChoiceCounts.Read(query, scope);
        var trends = ShareTrendMeasure.Read(query, scope, thresholds);
        var pay = PayMeasure.Read(query, scope, thresholds);
        var employers = EmployerMeasure.Read(query, scope);
        var screening = ScreeningMeasure.Read(query, counts);
        var largest = counts.Index().MaxBy(choice => choice.Item.Openings);
        return new Comparison
        {
            Filters = scope.Filter,
            Postings = market.Postings,
            Openings = market.Openings,
            Basis = scope.WithTitlesAlone ? "title" : "text",
            PostingsWithoutText = scope.LeftOut,
            Choices =
            [
                .. scope.Choices.Select(
                    (choice, i) =>
                        Snapshots.Of(
                            new Judged
                            {
                                Choice = choice,
                                Filter = scope.Filter,
                                Market = market,
                                Counts = counts[i],
                                BestLane = BestLaneMeasure.Of(
                                    scope.Lanes,
                                    counts[i].Lanes,
                                    market.Lanes,
                                    choice.Kind == ChoiceKind.Lane ? choice.Name : null,
                                    thresholds
                                ),
                                Trend = trends[i],
                                Pay = pay[i],
                                Employers = employers[i].Spread,
                                EmployerIndex = employers[i].Unbiased,
                                Screening = screening[i],
                                Largest = (scope.Choices[largest.Index].Name, largest.Item.Openings),
                            },
                            thresholds
                        )
                ),
            ],
        };
    }
}
