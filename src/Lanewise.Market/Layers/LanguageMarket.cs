using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Layers;

/// <summary>The postings within a filter and the languages they ask for, as temporary tables, so that the large views are read once.</summary>
internal sealed class LanguageMarket
{
    /// <summary>Table of the postings: <c>posting_id</c>, <c>opening_id</c>, <c>company_id</c>, <c>lane_bits</c>, <c>layer_bits</c>, <c>level_bits</c>.</summary>
    public const string Postings = "temp.main.language_postings";

    /// <summary>Table of the openings: <c>opening_id</c>, <c>employer</c>, <c>lane_bits</c>, <c>layer_bits</c>, <c>asked</c> (bits of the languages measured; null where no language is asked for).</summary>
    public const string Openings = "temp.main.language_openings";

    /// <summary>
    /// Table of the languages asked for, also by postings outside of the filter: <c>posting_id</c>, <c>language</c> (its number in the catalog), <c>name</c>, <c>supporting</c>, <c>alternatives</c> (null for one
    /// asked for by itself).
    /// </summary>
    public const string Mentions = "temp.main.language_mentions";

    /// <summary>Table of the languages measured: <c>language</c>, <c>number</c>.</summary>
    public const string Measured = "temp.main.languages_measured";

    /// <summary>Table of the openings that ask for a language, with their keys.</summary>
    public const string Keys = "temp.main.language_keys";

    private LanguageMarket(
        MarketQuery query,
        ImmutableArray<string> shown,
        ImmutableArray<string> known,
        ComparedScope scope
    ) => (Query, Shown, Languages, Scope) = (query, shown, [.. shown.Union(known, StringComparer.Ordinal)], scope);

    /// <summary>Asks the tables.</summary>
    public MarketQuery Query { get; }

    /// <summary>Names of the languages that are shown: the first of those measured.</summary>
    public ImmutableArray<string> Shown { get; }

    /// <summary>Names of the languages measured, with those known; the nth has bit n, from 0.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Which postings count.</summary>
    public ComparedScope Scope { get; }

    /// <summary>Measures with the tables, made before and dropped after.</summary>
    /// <param name="query">Asks the views.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="question">The languages and the market.</param>
    /// <param name="usual">How many languages are shown where none is named: those with the most openings that are not asked for beside others.</param>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentException">A name is no language of the catalog.</exception>
    public static T Use<T>(
        MarketQuery query,
        Knowledge knowledge,
        LayersQuestion question,
        int usual,
        Func<LanguageMarket, T> measure
    )
    {
        Technology[] all = [.. knowledge.Technologies.Where(technology => technology.IsLanguage)];
        var named = question.Languages.Concat(question.Known);
        if (named.Except(all.Select(language => language.Name), StringComparer.Ordinal).FirstOrDefault() is { } other)
        {
            throw new ArgumentException($"{other} is no language of the catalog.", nameof(question));
        }

        var scope = ComparedScope.Of(
            query,
            knowledge,
            [.. all.Select(language => new Choice(ChoiceKind.Technology, language.Name))],
            question.Filter
        );
        try
        {
            CreateMarket(query, scope, knowledge, IsPlaced(question.Part));
            CreateMentions(query, all, question.Filter.PrimaryOnly);
            var shown = question.Languages.IsEmpty ? MostAsked(query, all, usual) : question.Languages;
            var market = new LanguageMarket(query, shown, question.Known, scope);
            market.CreateMeasured(all);
            market.CreateOpenings();
            return measure(market);
        }
        finally
        {
            foreach (var table in (string[])[Postings, Openings, Mentions, Measured, Keys])
            {
                query.Drop(table);
            }
        }
    }

    /// <summary>Makes the table of keys.</summary>
    /// <remarks>
    /// A language that is asked for beside another, such as SQL, is a key only where no other is asked for. Where several postings advertise an
    /// opening, the first that asks for a language tells its keys.
    /// </remarks>
    public void CreateKeys() =>
        Query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE language_keys AS
            WITH groups AS (
              SELECT posting_id, alternatives, supporting, bit_or(if(number IS NULL, {KeyPattern.Other}, 1::BIGINT << number)) AS bits,
                count(*) AS languages
              FROM {Mentions} LEFT JOIN {Measured} USING (language) GROUP BY ALL
            ),
            only_supporting AS (SELECT posting_id FROM groups GROUP BY posting_id HAVING bool_and(supporting)),
            patterns AS (
              SELECT posting_id, coalesce(bit_or(bits) FILTER (alternatives IS NULL), 0) AS alone,
                coalesce(list_sort(list(DISTINCT bits) FILTER (alternatives IS NOT NULL)), []) AS groups,
                sum(if(alternatives IS NULL, languages, 1))::INTEGER AS needed
              FROM (
                FROM groups WHERE NOT supporting
                UNION ALL
                FROM groups SEMI JOIN only_supporting USING (posting_id)
              )
              GROUP BY posting_id
            ),
            openings AS (
              SELECT p.opening_id, arg_min(k.alone, k.posting_id) AS alone, arg_min(k.groups, k.posting_id) AS groups,
                arg_min(k.needed, k.posting_id) AS needed, bit_or(p.level_bits) AS level_bits
              FROM patterns k JOIN {Postings} p USING (posting_id) GROUP BY p.opening_id
            ),
            paid AS (
            {BasePay.Of($"(SELECT opening_id, posting_id FROM {Postings})")}
            )
            SELECT o.*, e.employer, e.lane_bits, e.layer_bits, e.asked, d.pay
            FROM openings o JOIN {Openings} e USING (opening_id) LEFT JOIN paid d USING (opening_id)
            """
        );

    /// <summary>Openings within the filter.</summary>
    public long CountOpenings() =>
        Query.Rows($"SELECT count(*)::BIGINT FROM {Openings}", (chunk, row) => chunk.Long(0, row)).Single();

    /// <summary>Whether a part looks at lanes, layers, levels and pay; without them more openings are alike.</summary>
    private static bool IsPlaced(LayersPart part) => part is not (LayersPart.Together or LayersPart.Pairs);

    private static void CreateMarket(MarketQuery query, ComparedScope scope, Knowledge knowledge, bool isPlaced)
    {
        var filter = new FilterSql(scope.Filter);
        var layers = ComparedScope.Bits([.. knowledge.Layers.Select(layer => layer.Name)], "l.name", "f.layers");
        var bits = isPlaced
            ? $"{scope.LaneBits} AS lane_bits, {layers} AS layer_bits, {CareerStage.LevelBits} AS level_bits"
            : "0::BIGINT AS lane_bits, 0::BIGINT AS layer_bits, 0::BIGINT AS level_bits";
        query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE language_postings AS
            SELECT f.posting_id, f.opening_id, f.company_id, {bits}
            FROM facts f WHERE {scope.OnBasis} AND {filter.Condition}
            """,
            filter.Bind
        );
    }

    private static void CreateMentions(MarketQuery query, Technology[] all, bool primaryOnly) =>
        query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE language_mentions AS
            SELECT m.posting_id, l.language, l.name, l.supporting, m.alternatives
            FROM mentions m JOIN (VALUES {Rows(
                all.Select((language, number) => (FormattableString)$"({number}, '{language.Name.Replace("'", "''", StringComparison.Ordinal)}', {language.IsSupporting})")
            )}) AS l(language, name, supporting) ON l.name = m.name
            WHERE {ChoiceSql.Asks}{(primaryOnly ? " AND m.is_primary" : "")}
            """
        );

    private static ImmutableArray<string> MostAsked(MarketQuery query, Technology[] all, int most) =>
        [
            .. query
                .Rows(
                    $"""
                    SELECT language, count(DISTINCT opening_id)::BIGINT FROM {Mentions} JOIN {Postings} USING (posting_id)
                    WHERE NOT supporting GROUP BY language
                    """,
                    (chunk, row) => (all[chunk.Int(0, row)].Name, Openings: chunk.Long(1, row))
                )
                .OrderByDescending(language => language.Openings)
                .ThenBy(language => language.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(language => language.Name),
        ];

    private void CreateOpenings() =>
        Query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE language_openings AS
            WITH asked AS (
              SELECT posting_id, bit_or(if(number IS NULL, 0, 1::BIGINT << number)) AS asked
              FROM {Mentions} LEFT JOIN {Measured} USING (language) GROUP BY posting_id
            )
            SELECT opening_id, coalesce(min(p.company_id), hash(opening_id)) AS employer, bit_or(p.lane_bits) AS lane_bits,
              bit_or(p.layer_bits) AS layer_bits, bit_or(a.asked) AS asked
            FROM {Postings} p LEFT JOIN asked a USING (posting_id) GROUP BY opening_id
            """
        );

    private void CreateMeasured(Technology[] all)
    {
        var numbers = Languages.Select(
            (name, number) => $"({Array.FindIndex(all, language => language.Name == name)}, {number})"
        );
        Query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE languages_measured AS
            SELECT * FROM (VALUES (-1, 0){string.Concat(
                numbers.Select(row => ", " + row)
            )}) AS l(language, number) WHERE language >= 0
            """
        );
    }

    private static string Rows(IEnumerable<FormattableString> rows) =>
        string.Join(", ", rows.Select(row => row.ToString(CultureInfo.InvariantCulture)));
}
