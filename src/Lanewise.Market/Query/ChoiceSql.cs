using System.Collections.Immutable;
using System.Globalization;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Store.Market;

namespace Lanewise.Market.Query;

/// <summary>Choices as a query for their postings, with the values to bind.</summary>
/// <remarks>
/// Gives <c>choice</c> (0-based), <c>posting_id</c>, <c>is_primary</c> and <c>volume</c>: 3 it opens alone, 2 one of several keys, 1 merely
/// mentioned, 0 only implied. Negated mentions give no row.
/// </remarks>
internal sealed class ChoiceSql
{
    /// <summary>SQL that is true of a mention <c>m</c> that asks for what it names, of volume 2 or 3.</summary>
    public const string Asks = MarketSql.Asks;

    private readonly ImmutableArray<Choice> _choices;

    public ChoiceSql(ImmutableArray<Choice> choices, bool primaryOnly)
    {
        _choices = choices;
        var parts = choices
            .Select((choice, index) => (choice.Kind, Number: index))
            .GroupBy(choice => choice.Kind, choice => choice.Number)
            .Select(kind => kind.Key == ChoiceKind.Technology ? Technologies([.. kind]) : Listed(kind.Key, [.. kind]));
        Sql = string.Join("\n  UNION ALL\n", parts);
        if (primaryOnly)
        {
            Sql = $"  SELECT * FROM (\n{Sql}\n  ) WHERE is_primary";
        }
    }

    /// <summary>The query.</summary>
    public string Sql { get; }

    /// <summary>Binds the names of the choices.</summary>
    public void Bind(Statement statement)
    {
        for (var i = 0; i < _choices.Length; i++)
        {
            statement.Bind(Parameter(i), _choices[i].Name);
        }
    }

    private static string Technologies(ImmutableArray<int> numbers) =>
        $"""
              SELECT w.choice, m.posting_id, m.is_primary AND m.implied_by IS NULL AS is_primary, {MarketSql.Volume} AS volume
              FROM mentions m JOIN {Wanted(numbers)} ON w.name = m.name
              WHERE m.role <> 'negated' AND m.name IN ({string.Join(
                ", ",
                numbers.Select(number => "$" + Parameter(number))
            )})
            """;

    /// <summary>Lanes, layers, roles and forms of contract, which stand in a list with the strongest first.</summary>
    private static string Listed(ChoiceKind kind, ImmutableArray<int> numbers)
    {
        var list = kind switch
        {
            ChoiceKind.Lane => "[l.name FOR l IN f.lanes]",
            ChoiceKind.Layer => "[l.name FOR l IN f.layers]",
            ChoiceKind.Role => "f.roles",
            ChoiceKind.Employment => "f.employment",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Technologies stand in mentions."),
        };
        return $"""
              SELECT w.choice, f.posting_id, f.first = w.name AS is_primary, if(f.others, 2, 3) AS volume
              FROM (
                SELECT posting_id, unnest(named) AS name, named[1] AS first, len(named) > 1 AS others
                FROM (SELECT f.posting_id, {list} AS named FROM facts f)
              ) f
              JOIN {Wanted(numbers)} ON w.name = f.name
            """;
    }

    private static string Wanted(ImmutableArray<int> numbers) =>
        "(VALUES "
        + string.Join(
            ", ",
            numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"({number}, ${Parameter(number)})"))
        )
        + ") AS w(choice, name)";

    private static string Parameter(int number) => string.Create(CultureInfo.InvariantCulture, $"choice{number}");
}
