using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Layers;
using Lanewise.Market.Query;

namespace Lanewise.Market.Evidence;

/// <summary>Lists the openings behind a figure, by the same SQL that the figure was counted with.</summary>
public static class EvidenceMeasure
{
    /// <summary>A page of the openings behind a figure of a comparison of that choice alone.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="question">Which openings.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">It asks for what else is asked for, or would do instead, without a choice, or names no language.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Offset or limit is out of its bounds.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EvidencePage Of(
        Connection connection,
        Knowledge knowledge,
        EvidenceQuestion question,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegative(question.Offset, nameof(question));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Limit, nameof(question));
        if (
            (question.Choice is null && question.With is not null)
            || (question.Keys?.InsteadOfChoice is not null && question.Choice?.Kind != ChoiceKind.Technology)
        )
        {
            throw new ArgumentException(
                "What else is asked for, or would do instead, needs a choice.",
                nameof(question)
            );
        }

        var query = new MarketQuery(connection, cancellation);
        return question.Keys is { } keys
            ? LanguageMarket.Use(
                query,
                knowledge,
                new LayersQuestion { Languages = Languages(keys, question.Choice), Filter = question.Filter },
                0,
                market =>
                {
                    market.CreateKeys();
                    return Listed(query, knowledge, question, KeySql.Openings(market, keys, question.Choice?.Name));
                }
            )
            : Listed(query, knowledge, question, among: null);
    }

    private static ImmutableArray<string> Languages(KeyCondition keys, Choice? choice)
    {
        string?[] instead = keys.InsteadOfChoice is null ? [] : [keys.InsteadOfChoice, choice?.Name];
        return
        [
            .. keys.OpenedBy.Concat(keys.NotOpenedBy).Concat(instead.OfType<string>()).Distinct(StringComparer.Ordinal),
        ];
    }

    private static EvidencePage Listed(
        MarketQuery query,
        Knowledge knowledge,
        EvidenceQuestion question,
        string? among
    ) =>
        ComparedPostings.Use(
            query,
            knowledge,
            [.. new[] { question.Choice, question.With }.OfType<Choice>()],
            question.Filter,
            (compared, scope) =>
                Page(
                    compared,
                    EvidenceConditions.Restrict(Behind(scope, question), scope, question, among),
                    question.Offset,
                    question.Limit,
                    Bindings(question)
                ),
            textsOnly: question.Signal is not null
        );

    private static Action<Statement>[] Bindings(EvidenceQuestion question) =>
        // The table of a choice is filtered already; parameters that a query does not have cannot be bound.
        [
            .. question.Choice is null || question.Signal is not null
                ? [new FilterSql(question.Filter).Bind]
                : Array.Empty<Action<Statement>>(),
            .. question.Signal is { } signal
                ? [statement => statement.Bind("signal", signal)]
                : Array.Empty<Action<Statement>>(),
        ];

    /// <summary>A page of openings, latest first.</summary>
    /// <param name="query">Runs over the views.</param>
    /// <param name="behind">SQL for all of them: <c>opening_id</c>, <c>postings</c>, <c>posted_on</c>, <c>base_pay</c>.</param>
    /// <param name="offset">Openings to leave out at the start.</param>
    /// <param name="limit">Most openings to give.</param>
    /// <param name="bindings">Bind what the SQL asks for.</param>
    internal static EvidencePage Page(
        MarketQuery query,
        string behind,
        int offset,
        int limit,
        params Action<Statement>[] bindings
    )
    {
        var total = query.Rows(
            $"SELECT count(*)::BIGINT FROM (\n{behind}\n)",
            (chunk, row) => chunk.Long(0, row),
            bindings
        );
        var openings = query.Rows(
            $"""
            SELECT opening_id, array_to_string(postings, ','), posted_on, base_pay FROM (
            {behind}
            )
            ORDER BY posted_on DESC NULLS LAST, opening_id LIMIT $limit OFFSET $offset
            """,
            Opening,
            [.. bindings, statement => statement.Bind("limit", limit), statement => statement.Bind("offset", offset)]
        );
        return new EvidencePage(total[0], Titled(query, openings));
    }

    /// <summary>SQL for the postings that ask for the choice: <c>opening_id</c>, <c>posting_id</c>, <c>posted_on</c>.</summary>
    private const string Asked =
        $"SELECT opening_id, posting_id, posted_on FROM {ComparedPostings.Table} WHERE choice = 0 AND on_basis AND volume >= 2";

    /// <summary>SQL for all openings of a figure: <c>opening_id</c>, <c>postings</c>, <c>posted_on</c>, <c>base_pay</c>.</summary>
    private static string Behind(ComparedScope scope, EvidenceQuestion question) =>
        question.Choice is null
            ? $"""
                SELECT f.opening_id, list(f.posting_id ORDER BY f.posting_id) AS postings, min(f.posted_on) AS posted_on,
                  NULL::DOUBLE AS base_pay
                FROM facts f WHERE {scope.OnBasis} AND {new FilterSql(scope.Filter).Condition} GROUP BY f.opening_id
                """
        : question.Figure == Figure.Pay
            ? $"""
                SELECT p.opening_id, postings, posted_on, p.base_pay FROM ({OpeningPay.Sql}) p
                JOIN (
                  SELECT opening_id, list(posting_id ORDER BY posting_id) AS postings, min(posted_on) AS posted_on
                  FROM {ComparedPostings.Table} WHERE choice = 0 AND on_basis AND at_level AND volume >= 2 GROUP BY opening_id
                ) USING (opening_id)
                WHERE p.choice = 0 AND p.base_pay IS NOT NULL
                """
        : question.Figure == Figure.StatedPay
            ? $"""
                SELECT opening_id, postings, posted_on, s.pay AS base_pay FROM ({BasePay.Of($"({Asked})")}) s
                JOIN (
                  SELECT opening_id, list(posting_id ORDER BY posting_id) AS postings, min(posted_on) AS posted_on FROM ({Asked}) GROUP BY opening_id
                ) USING (opening_id)
                """
        : $"""
            SELECT opening_id, list(posting_id ORDER BY posting_id) AS postings, min(posted_on) AS posted_on, NULL::DOUBLE AS base_pay
            FROM {ComparedPostings.Table}
            WHERE choice = 0 AND {(
                question.Figure == Figure.Followed ? "opening_id IN (SELECT opening_id FROM spells)" : "on_basis"
            )} GROUP BY opening_id HAVING {Having(question.Figure)}
            """;

    private static string Having(Figure figure) =>
        figure switch
        {
            Figure.Openings or Figure.Followed => "max(volume) >= 2",
            Figure.Primary => "bool_or(is_primary)",
            Figure.Alone => "max(volume) = 3",
            Figure.OneOf => "max(volume) = 2",
            Figure.MentionOnly => "max(volume) = 1",
            Figure.Implied => "max(volume) = 0",
            _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "This figure has no volume."),
        };

    private static EvidenceOpening Opening(DataChunk chunk, int row) =>
        new()
        {
            OpeningId = chunk[0].String(row),
            PostingIds = [.. chunk[1].String(row).Split(',')],
            PostedOn = chunk.Day(2, row),
            BasePay = chunk.Double(3, row),
        };

    /// <summary>Adds employer and title, read for the page only: the view over all openings is large.</summary>
    private static ImmutableArray<EvidenceOpening> Titled(MarketQuery query, List<EvidenceOpening> openings)
    {
        if (openings.Count == 0)
        {
            return [];
        }

        string Parameter(int number) => string.Create(CultureInfo.InvariantCulture, $"opening{number}");
        var titles = query
            .Rows(
                $"""
                SELECT opening_id, company, title FROM openings
                WHERE opening_id IN ({string.Join(
                    ", ",
                    openings.Index().Select(opening => "$" + Parameter(opening.Index))
                )})
                """,
                (chunk, row) => (Id: chunk[0].String(row), Company: chunk.Text(1, row), Title: chunk.Text(2, row)),
                statement =>
                {
                    foreach (var (number, opening) in openings.Index())
                    {
                        statement.Bind(Parameter(number), opening.OpeningId);
                    }
                }
            )
            .ToDictionary(row => row.Id, StringComparer.Ordinal);
        return
        [
            .. openings.Select(opening =>
                titles.TryGetValue(opening.OpeningId, out var known)
                    ? opening with
                    {
                        Company = known.Company,
                        Title = known.Title,
                    }
                    : opening
            ),
        ];
    }
}
