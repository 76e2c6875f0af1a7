using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures how scarce the people are that the openings of choices look for.</summary>
public static class ScarcityMeasure
{
    private const int MostIds = 20;

    /// <summary>The scarcity over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; temporary tables are made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="choices">From 1 to 8.</param>
    /// <param name="filter">The market.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are no choices, or too many.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ScarcityReport Of(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        CancellationToken cancellation = default
    ) =>
        ComparedPostings.Measure(
            connection,
            knowledge,
            choices,
            filter,
            (query, scope) =>
            {
                var sql = new FilterSql(scope.Filter);
                var from = knowledge.Thresholds["time-from-days"];
                query.Execute(WatchedSpell.Create(sql), sql.Bind, statement => statement.Bind("from", from));
                try
                {
                    return Measure(query, scope, knowledge.Thresholds, cancellation);
                }
                finally
                {
                    query.Drop(WatchedSpell.Table);
                }
            },
            cancellation
        );

    private static ScarcityReport Measure(
        MarketQuery query,
        ComparedScope scope,
        Thresholds thresholds,
        CancellationToken cancellation
    )
    {
        var rows = query.Rows(WatchedSpell.Sql, WatchedSpell.Read);
        var asking = rows.FindAll(row => row.Choices > 0);
        var reposts = RepostMeasure.Read(query, scope, thresholds);
        var screen = new ScreenMeasure(query, thresholds);
        var ids = Ids(query, thresholds["time-from-days"]);
        var employers = new AgainstEmployerMeasure(rows, thresholds, cancellation);
        ChoiceScarcity Of(Choice choice, int number)
        {
            var measured = new ChoiceScarcity
            {
                Name = choice.Name,
                Openings = screen.Openings(number),
                TimePosted = TimePostedMeasure.Of(asking.FindAll(row => row.Asks(number)), thresholds),
                AgainstEmployer = employers.Of(number),
                Reposts = reposts[number],
                Years = screen.Years(number),
                EntryLevel = screen.EntryLevel(number),
                Employers = screen.Concentration(number),
                OpeningIds = [.. ids[number]],
                Sentence = "",
            };
            return measured with { Sentence = ScarcitySentence.Of(measured) };
        }

        return new ScarcityReport
        {
            Filters = scope.Filter,
            FromDays = thresholds["time-from-days"],
            Seekers = SeekersMeasure.Of(query, scope.Filter, thresholds),
            Choices = [.. scope.Choices.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Of)],
            Comparisons = TimeComparisonMeasure.Of(
                [.. scope.Choices.Select(choice => choice.Name)],
                asking,
                thresholds
            ),
        };
    }

    private static ILookup<int, string> Ids(MarketQuery query, double from) =>
        query
            .Rows(
                $"""
                SELECT c.choice, unnest(min(DISTINCT w.opening_id, {MostIds})) AS opening_id
                FROM {WatchedSpell.Table} w JOIN (SELECT DISTINCT choice FROM {ComparedPostings.Table}) c ON (w.choices >> c.choice) & 1 = 1
                WHERE w.exit_days > $from GROUP BY c.choice ORDER BY ALL
                """,
                (chunk, row) => (Choice: chunk.Int(0, row), Opening: chunk[1].String(row)),
                statement => statement.Bind("from", from)
            )
            .ToLookup(row => row.Choice, row => row.Opening);
}
