namespace Lanewise.Market.Query;

/// <summary>SQL for the base pay that openings state, one figure an opening.</summary>
internal static class BasePay
{
    /// <summary>
    /// Gives <c>opening_id</c> and <c>pay</c>, in US dollars a year, of those that state it: the median of the middles of the ranges (the one figure of
    /// a range open on one side); pay that the source gives in fields goes before pay read from text, which repeats it or is less exact.
    /// </summary>
    /// <param name="postings">SQL of a table with <c>opening_id</c> and <c>posting_id</c>.</param>
    public static string Of(string postings) =>
        $"""
            SELECT a.opening_id,
              coalesce(median(p.middle) FILTER (p.origin = 'structured'), median(p.middle))::DOUBLE AS pay
            FROM {postings} a
            JOIN (
              SELECT posting_id, origin, coalesce((usd_year_min + usd_year_max) / 2, usd_year_min, usd_year_max) AS middle
              FROM pay WHERE kind = 'base'
            ) p USING (posting_id)
            WHERE p.middle > 0
            GROUP BY a.opening_id
            """;
}
