using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Signals;

/// <summary>Measures what openings ask for beyond the name of a language, and how that moves.</summary>
public static class SignalsMeasure
{
    /// <summary>The signals over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="choices">At most <see cref="Compare.ComparisonMeasure.MostChoices"/>; none for the market alone.</param>
    /// <param name="filter">The market.</param>
    /// <param name="by">What it is broken down by.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are too many choices, or more signals than can be measured.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SignalsReport Of(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        SignalsBy by = SignalsBy.Choice,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(filter);
        return choices.Length > ComparedPostings.MostChoices
            ? throw new ArgumentException(
                $"At most {ComparedPostings.MostChoices} choices can be compared.",
                nameof(choices)
            )
            : ComparedPostings.Use(
                new MarketQuery(connection, cancellation),
                knowledge,
                choices,
                filter,
                (query, scope) => Measure(query, scope, knowledge, by),
                textsOnly: true
            );
    }

    private static SignalsReport Measure(MarketQuery query, ComparedScope scope, Knowledge knowledge, SignalsBy by)
    {
        var columns = new SignalColumns(knowledge);
        var breakdown = BreakdownSql.Of(query, scope, knowledge, by);
        var openings = SignalledOpenings.Read(query, scope, knowledge, columns, breakdown);
        var measured = new MeasuredOpenings(openings, columns, knowledge.Thresholds, by);
        var evidence = SignalEvidence.Read(query, scope);
        var levels = by == SignalsBy.Pair ? [] : breakdown.Names;
        var measuredOf = new ChoiceSignals[scope.Choices.Length + 1]; // the market's is the last
        Parallel.For(
            0,
            measuredOf.Length,
            i =>
                measuredOf[i] =
                    i == scope.Choices.Length
                        ? measured.Market(levels)
                        : evidence.AddTo(
                            measured.Choice(scope.Choices[i], i, IsLanguage(knowledge, scope.Choices[i]), levels),
                            i
                        )
        );
        var report = new SignalsReport
        {
            Filters = scope.Filter,
            By = by.ToString().ToLowerInvariant(),
            Market = measuredOf[^1],
            Choices = [.. measuredOf[..^1]],
            Pairs = by == SignalsBy.Pair ? Pairs(query, scope, knowledge, measured, breakdown) : [],
        };
        return SignalsSentence.AddTo(Judgement.Of(report));
    }

    private static bool IsLanguage(Knowledge knowledge, Choice choice) =>
        choice.Kind == ChoiceKind.Technology
        && knowledge.Technologies.Any(technology => technology.IsLanguage && technology.Name == choice.Name);

    private static ImmutableArray<SignalLevel> Pairs(
        MarketQuery query,
        ComparedScope scope,
        Knowledge knowledge,
        MeasuredOpenings measured,
        BreakdownSql breakdown
    )
    {
        var tools = PairTools.Read(query, scope, knowledge, breakdown.Names);
        return [.. measured.Pairs(breakdown.Names).Select(pair => pair with { Tools = [.. tools[pair.Name]] })];
    }
}
