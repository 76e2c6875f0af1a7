using Lanewise.Market.Query;

namespace Lanewise.Market.Trend;

/// <summary>
/// Openings by employer, source and period as temporary tables, each opening once in every source and period in which it is posted; one of an unknown employer has
/// an employer of its own.
/// </summary>
internal static class PeriodEmployers
{
    /// <summary>Name of the table of all openings: <c>source</c>, <c>period</c>, <c>employer</c>, <c>openings</c>.</summary>
    public const string All = "temp.main.period_all";

    /// <summary>Name of the table of those that ask for a choice: <c>choice</c> and the same.</summary>
    public const string Own = "temp.main.period_own";

    private const string Employer = "coalesce(f.company_id, hash(f.opening_id)) AS employer";
    private const string Openings = "count(DISTINCT f.opening_id)::BIGINT AS openings";

    /// <summary>Measures with the tables, made from the compared postings before and dropped after.</summary>
    public static T Use<T>(MarketQuery query, ComparedScope scope, TrendPeriod length, Func<T> measure)
    {
        var period = $"date_trunc('{(length == TrendPeriod.Week ? "week" : "month")}', f.posted_on)::DATE AS period";
        var filter = new FilterSql(scope.Filter);
        try
        {
            query.Execute(
                $"""
                CREATE OR REPLACE TEMP TABLE period_all AS SELECT f.source, {period}, {Employer}, {Openings}
                FROM facts f WHERE f.posted_on IS NOT NULL AND {scope.OnBasis} AND {filter.Condition} GROUP BY ALL
                """,
                filter.Bind
            );
            query.Execute(
                $"""
                CREATE OR REPLACE TEMP TABLE period_own AS SELECT f.choice, f.source, {period}, {Employer}, {Openings}
                FROM {ComparedPostings.Table} f WHERE f.on_basis AND f.volume >= 2 AND f.posted_on IS NOT NULL GROUP BY ALL
                """
            );
            return measure();
        }
        finally
        {
            query.Drop(All);
            query.Drop(Own);
        }
    }
}
