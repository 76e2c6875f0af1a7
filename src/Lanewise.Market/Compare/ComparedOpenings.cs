using System.Globalization;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;
using Lanewise.Store.Market;

namespace Lanewise.Market.Compare;

/// <summary>SQL for the postings of the choices within the filter, over the tables that measures count by.</summary>
internal sealed class ComparedOpenings
{
    private const string Gathered = "temp.main.compared_mention";
    private const string Counted = "temp.main.compared_employer";

    // What is asked of them after the filter; of lists over bundled facts each column takes time.
    private const string GatheredColumns =
        "name, volume, is_primary, source, posted_on, has_text, company_id, opening_id, paid_id, years_min, seniority, lanes";

    private readonly ComparedScope _scope;
    private readonly string _mentions;
    private readonly string _mentionCondition;

    private ComparedOpenings(ComparedScope scope, string mentions, string employers)
    {
        (_scope, _mentions, Employers) = (scope, mentions, employers);
        Condition = MarketCondition.Of(scope.Filter);
        _mentionCondition = mentions == Gathered ? "true" : Condition;
    }

    /// <summary>SQL that is true of rows <c>f</c> within the filter.</summary>
    public string Condition { get; }

    /// <summary>SQL that is true of rows <c>f</c> of the basis.</summary>
    public string OnBasis => Basis(_scope);

    /// <summary>SQL for the openings of each known employer within the filter, as <see cref="MarketSql.Employers"/> gives them.</summary>
    public string Employers { get; }

    /// <summary>
    /// Measures with them. What several queries ask for and no table holds is gathered once: the mentions of the choices where those are a view, and the openings of
    /// employers where they are, or a filter narrows them.
    /// </summary>
    public static T Use<T>(MarketQuery query, ComparedScope scope, Func<ComparedOpenings, T> measure)
    {
        var isTable = query
            .Rows(
                "SELECT true FROM duckdb_tables() WHERE table_name = 'market_mention'",
                (chunk, row) => chunk.Bool(0, row)
            )
            .Count;
        try
        {
            return measure(
                new(
                    scope,
                    isTable > 0 ? "market_mention" : GatherMentions(query, scope),
                    isTable > 0 && MarketCondition.IsAll(scope.Filter)
                        ? $"SELECT * FROM market_employer WHERE with_titles = {scope.WithTitlesAlone}"
                        : CountEmployers(query, scope)
                )
            );
        }
        finally
        {
            query.Drop(Gathered);
            query.Drop(Counted);
        }
    }

    private static string GatherMentions(MarketQuery query, ComparedScope scope)
    {
        var names = scope
            .Choices.Where(choice => choice.Kind == ChoiceKind.Technology)
            .Select(choice => MarketCondition.Literal(choice.Name))
            .DefaultIfEmpty("NULL");
        query.Execute(
            $"CREATE OR REPLACE TEMP TABLE compared_mention AS SELECT {GatheredColumns} FROM market_mention f WHERE f.name IN ({string.Join(", ", names)}) AND {MarketCondition.Of(scope.Filter)}"
        );
        return Gathered;
    }

    private static string CountEmployers(MarketQuery query, ComparedScope scope)
    {
        var condition = $"{Basis(scope)} AND {MarketCondition.Of(scope.Filter)}";
        query.Execute($"CREATE OR REPLACE TEMP TABLE compared_employer AS {MarketSql.Employers(condition)}");
        return $"FROM {Counted}";
    }

    private static string Basis(ComparedScope scope) => scope.WithTitlesAlone ? "true" : "f.has_text";

    /// <summary>
    /// One row a choice and posting that names it: <c>choice</c> (0-based), <c>volume</c> and <c>is_primary</c> with the columns asked for.
    /// </summary>
    /// <param name="columns">Columns of both tables.</param>
    /// <param name="condition">SQL that is true of the rows <c>f</c> wanted.</param>
    /// <remarks>One query a choice: of a table in order of name, equality reads the rows of that name only.</remarks>
    public string Postings(string columns, string condition) =>
        string.Join(
            "\nUNION ALL\n",
            _scope.Choices.Select((choice, number) => Postings(choice, number, columns, condition))
        );

    private string Postings(Choice choice, int number, string columns, string condition)
    {
        var rows = choice.Kind switch
        {
            ChoiceKind.Technology =>
                $"SELECT * FROM {_mentions} f WHERE f.name = {MarketCondition.Literal(choice.Name)}",
            ChoiceKind.Lane => Listed("f.lanes", choice.Name),
            ChoiceKind.Layer => Listed("f.layers", choice.Name),
            ChoiceKind.Role => Listed("f.roles", choice.Name),
            ChoiceKind.Employment => Listed("f.employment", choice.Name),
            _ => throw new ArgumentOutOfRangeException(nameof(choice), choice.Kind, "No posting has such choices."),
        };
        var within = choice.Kind == ChoiceKind.Technology ? _mentionCondition : Condition;
        var primary = _scope.Filter.PrimaryOnly ? " AND f.is_primary" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT {number} AS choice, f.volume::INTEGER AS volume, f.is_primary, {columns} FROM ({rows}) f WHERE {within} AND {condition}{primary}"
        );
    }

    /// <summary>Lanes, layers, roles and forms of contract, which stand in a list with the strongest first.</summary>
    private static string Listed(string list, string name)
    {
        var listed = MarketCondition.Literal($"|{name}|");
        return $"""
            SELECT *, if({list} = {listed}, 3, 2) AS volume, starts_with({list}, {listed}) AS is_primary
            FROM market_posting f WHERE {MarketCondition.Holds(list, name)}
            """;
    }
}
