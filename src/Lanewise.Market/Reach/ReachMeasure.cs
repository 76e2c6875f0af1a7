using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Evidence;
using Lanewise.Market.Query;

namespace Lanewise.Market.Reach;

/// <summary>Measures how many openings arrive within a person's reach.</summary>
public static class ReachMeasure
{
    // As many missing, or more, stand together.
    private const int MostMissingShown = 3;

    /// <summary>The reach over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; temporary tables are made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="question">Whose reach, and what of it.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are too many choices, a number is out of its bounds, or the currency has no rate.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ReachReport Of(
        Connection connection,
        Knowledge knowledge,
        ReachQuestion question,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        return Use(
            connection,
            knowledge,
            question,
            (query, scope, sources) => Report(query, knowledge, question, scope, sources),
            cancellation
        );
    }

    /// <summary>A page of the openings that are counted as new: of the first choice, or of all in reach where there is none.</summary>
    /// <param name="connection">An open connection with the views; temporary tables are made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="question">Whose reach.</param>
    /// <param name="offset">Openings to leave out at the start, 0 or more.</param>
    /// <param name="limit">Most openings to give, at least 1.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are too many choices, a number is out of its bounds, or the currency has no rate.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EvidencePage Openings(
        Connection connection,
        Knowledge knowledge,
        ReachQuestion question,
        int offset,
        int limit,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Use(
            connection,
            knowledge,
            question,
            (query, _, sources) =>
            {
                var covered = Covered(sources);
                if (covered.IsEmpty)
                {
                    return new EvidencePage(0, []);
                }

                ReachSql.Arrive(query, covered, new(MostMissing(question)));
                return EvidenceMeasure.Page(query, ReachSql.Openings, offset, limit);
            },
            cancellation
        );
    }

    /// <summary>Measures with the table of postings in reach, made before and dropped after.</summary>
    private static T Use<T>(
        Connection connection,
        Knowledge knowledge,
        ReachQuestion question,
        Func<MarketQuery, ComparedScope, ImmutableArray<CoveredPeriods>, T> measure,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        Check(question, knowledge.Rates);
        var query = new MarketQuery(connection, cancellation);
        var asked = question.Choices.AddRange(
            question.Skills.Select(skill => new Choice(ChoiceKind.Technology, skill))
        );
        var scope = ComparedScope.Of(query, knowledge, asked, question.Filter);
        var sources = SourceDays
            .Read(query, scope.OnBasis, question.Filter.Source, knowledge.Thresholds)
            .Select(source => CoveredPeriods.Of(source, question.Filter, knowledge.Thresholds));
        var skills = question.Skills.AddRange(KnownSkills.ImpliedBy(knowledge, question.Skills));
        try
        {
            ReachSql.Reach(query, question, skills, scope.OnBasis, knowledge.Rates);
            return measure(query, scope, [.. sources]);
        }
        finally
        {
            query.Drop(ReachSql.Reached);
            query.Drop(ReachSql.Arrived);
        }
    }

    private static void Check(ReachQuestion question, ExchangeRates rates)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            question.Choices.Length,
            ComparisonMeasure.MostChoices,
            nameof(question)
        );
        ArgumentOutOfRangeException.ThrowIfNegative(question.MostMissing, nameof(question));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.AtLeast, nameof(question));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Weeks, nameof(question));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.MostLevels, nameof(question));
        if (question.PayFloor is { } floor)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(floor.Amount, nameof(question));
            if (rates.UsdPerUnit(floor.Currency, null) is null)
            {
                throw new ArgumentException($"There is no rate for {floor.Currency}.", nameof(question));
            }
        }
    }

    private static ReachReport Report(
        MarketQuery query,
        Knowledge knowledge,
        ReachQuestion question,
        ComparedScope scope,
        ImmutableArray<CoveredPeriods> sources
    )
    {
        var rhythms = Rhythms(sources, ReachSql.OpeningsBySource(query, question));
        return new()
        {
            Filters = question.Filter,
            Skills = question.Skills,
            ImpliedSkills = KnownSkills.ImpliedBy(knowledge, question.Skills),
            MostMissing = MostMissing(question),
            PayFloor = question.PayFloor,
            AtLeast = question.AtLeast,
            Weeks = question.Weeks,
            By = question.By == ReachBy.Nothing ? null : question.By.ToString().ToLowerInvariant(),
            PostingsWithoutText = scope.LeftOut,
            Sources = rhythms,
            Choices = Choices(query, question, Covered(sources), rhythms),
        };
    }

    private static ImmutableArray<ReachedChoice> Choices(
        MarketQuery query,
        ReachQuestion question,
        ImmutableArray<CoveredPeriods> covered,
        ImmutableArray<SourceRhythm> rhythms
    )
    {
        ImmutableArray<string> names = question.Choices.IsEmpty
            ? ["In reach"]
            : [.. question.Choices.Select(choice => choice.Name)];
        var total = ReachCounts.Read(query, question, covered, new(MostMissing(question)));
        var levels =
            question.By == ReachBy.Nothing
                ? null
                : ReachCounts.Read(query, question, covered, ReachSql.Levels(question, MostMissing(question)));
        var missing = question.Skills.IsEmpty
            ? null
            : ReachCounts.Read(query, question, covered, ReachSql.ByMissing(MostMissingShown));
        return
        [
            .. names.Select(
                (name, choice) =>
                {
                    var all = total.Of(choice, "", name);
                    return new ReachedChoice
                    {
                        Total = all,
                        Levels = levels is null ? [] : [.. levels.Levels.Select(l => levels.Of(choice, l, l))],
                        ByMissing = missing is null
                            ? []
                            : [.. missing.Levels.Order(StringComparer.Ordinal).Select(l => missing.Of(choice, l, l))],
                        Sentence = ReachSentence.Of(all, question, rhythms),
                    };
                }
            ),
        ];
    }

    private static ImmutableArray<SourceRhythm> Rhythms(
        ImmutableArray<CoveredPeriods> sources,
        Dictionary<string, long> openings
    ) =>
        [
            .. sources
                .Select(source => new SourceRhythm
                {
                    Source = source.Source,
                    Rhythm = source.Rhythm,
                    FirstLook = source.FirstLook,
                    From = source.Starts.IsEmpty ? null : source.Starts[0],
                    To = source.Starts.IsEmpty ? null : source.Starts[^1],
                    Periods = source.Starts.Length,
                    NotCovered = source.NotCovered,
                    Openings = openings.GetValueOrDefault(source.Source),
                    LeftOut = source.LeftOut,
                })
                .Where(source => source.LeftOut is null || source.Openings > 0)
                .OrderBy(source => source.LeftOut is not null)
                .ThenByDescending(source => source.Openings)
                .ThenBy(source => source.Source, StringComparer.Ordinal),
        ];

    private static ImmutableArray<CoveredPeriods> Covered(ImmutableArray<CoveredPeriods> sources) =>
        [.. sources.Where(source => source.LeftOut is null)];

    private static int? MostMissing(ReachQuestion question) => question.Skills.IsEmpty ? null : question.MostMissing;
}
