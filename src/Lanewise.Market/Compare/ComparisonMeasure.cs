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
    /// <param name="connection">An open connection with the views.</param>
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
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(filter);
        if (choices.IsDefaultOrEmpty || choices.Length > MostChoices)
        {
            throw new ArgumentException($"From 1 to {MostChoices} choices can be compared.", nameof(choices));
        }

        var query = new MarketQuery(connection, cancellation);
        var scope = ComparedScope.Of(query, knowledge, choices, filter);
        return ComparedOpenings.Use(query, scope, compared => Measure(query, scope, compared, knowledge.Thresholds));
    }

    private static Comparison Measure(
        MarketQuery query,
        ComparedScope scope,
        ComparedOpenings compared,
        Thresholds thresholds
    )
    {
        var market = MarketTotals.Read(query, scope, compared);
        var counts = ChoiceCounts.Read(query, scope, compared);
        var trends = ShareTrendMeasure.Fit(ComparedMonths.Read(query, scope, compared), scope, thresholds);
        var pay = PayMeasure.Read(query, scope, compared, thresholds);
        var employers = Array.ConvertAll(counts, choice => EmployerMeasure.Of(choice.AtEmployers));
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
                                    counts[i],
                                    market,
                                    choice.Kind == ChoiceKind.Lane ? choice.Name : null,
                                    thresholds
                                ),
                                Trend = trends[i],
                                Pay = pay[i],
                                Employers = employers[i].Spread,
                                EmployerIndex = employers[i].Unbiased,
                                Screening = ScreeningMeasure.Of(counts[i]),
                                Largest = (scope.Choices[largest.Index].Name, largest.Item.Openings),
                            },
                            thresholds
                        )
                ),
            ],
        };
    }
}
