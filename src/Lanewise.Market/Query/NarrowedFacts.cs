using System.Collections.Immutable;

namespace Lanewise.Market.Query;

/// <summary>
/// The facts within a filter as temporary tables under the names of the views, so that many questions about one market read it and not all facts:
/// of two of a name DuckDB takes the temporary one.
/// </summary>
internal static class NarrowedFacts
{
    private static readonly ImmutableArray<string> Details = ["mentions", "pay", "places"];

    /// <summary>Asks within a filter; where it leaves all postings in, the views stand.</summary>
    /// <param name="query">Runs over the views.</param>
    /// <param name="filter">The market, or one that holds it.</param>
    /// <param name="ask">Asks for openings of the market only.</param>
    public static T Use<T>(MarketQuery query, MarketFilter filter, Func<T> ask)
    {
        if (MarketCondition.IsAll(filter))
        {
            return ask();
        }

        var sql = new FilterSql(filter);
        try
        {
            query.Execute($"CREATE TEMP TABLE facts AS SELECT * FROM facts f WHERE {sql.Condition}", sql.Bind);
            foreach (var table in Details)
            {
                query.Execute(
                    $"CREATE TEMP TABLE {table} AS SELECT * FROM {table} SEMI JOIN temp.main.facts USING (posting_id)"
                );
            }

            return ask();
        }
        finally
        {
            foreach (var table in Details.Add("facts"))
            {
                query.Drop($"temp.main.{table}");
            }
        }
    }
}
