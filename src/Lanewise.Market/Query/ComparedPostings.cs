using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Query;

/// <summary>
/// The postings of the choices within the filter with all that the measures need of them, as a temporary table, so that the large views
/// are read once: mentions by a few names, then the facts of those postings.
/// </summary>
internal static class ComparedPostings
{
    /// <summary>Name of the table.</summary>
    public const string Table = "temp.main.compared";

    /// <summary>Most choices that one measure takes.</summary>
    public const int MostChoices = 8;

    /// <summary>Measures from 1 to <see cref="MostChoices"/> choices: what every measure that sets choices side by side begins with.</summary>
    /// <exception cref="ArgumentException">There are no choices, or too many.</exception>
    public static T Measure<T>(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        Func<MarketQuery, ComparedScope, T> measure,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(filter);
        return choices.IsDefaultOrEmpty || choices.Length > MostChoices
            ? throw new ArgumentException($"From 1 to {MostChoices} choices can be compared.", nameof(choices))
            : Use(new MarketQuery(connection, cancellation), knowledge, choices, filter, measure);
    }

    /// <summary>Measures with the table, made for the choices before and dropped after; without choices there is none.</summary>
    /// <param name="query">Runs over the views.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="choices">What is compared.</param>
    /// <param name="filter">The market.</param>
    /// <param name="measure">Measures it.</param>
    /// <param name="textsOnly">Whether postings with a title alone never count, since what is measured stands in texts only.</param>
    public static T Use<T>(
        MarketQuery query,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        Func<MarketQuery, ComparedScope, T> measure,
        bool textsOnly = false
    )
    {
        var scope = ComparedScope.Of(query, knowledge, choices, filter);
        scope = textsOnly ? scope with { WithTitlesAlone = false } : scope;
        if (choices.IsEmpty)
        {
            return measure(query, scope);
        }

        Create(query, scope);
        try
        {
            return measure(query, scope);
        }
        finally
        {
            query.Drop(Table);
        }
    }

    private static void Create(MarketQuery query, ComparedScope scope)
    {
        var choices = new ChoiceSql(scope.Choices, scope.Filter.PrimaryOnly);
        var filter = new FilterSql(scope.Filter);
        query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE compared AS
            SELECT c.choice::INTEGER AS choice, c.volume::INTEGER AS volume, c.is_primary,
              f.posting_id, f.opening_id, f.company_id, f.source, f.posted_on,
              {scope.OnBasis} AS on_basis,
              f.seniority, f.years_min, list_contains(f.seniority, $level) AS at_level
            FROM (
            {choices.Sql}
            ) c
            JOIN facts f ON f.posting_id = c.posting_id
            WHERE {filter.Condition}
            """,
            choices.Bind,
            filter.Bind,
            statement => statement.Bind("level", scope.PaySeniority)
        );
    }
}
