using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;

namespace Lanewise.Market.Reach;

/// <summary>How many openings, of any kind, a source advertised for the first time day by day.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="FirstLook">The day on which it was first looked at.</param>
/// <param name="Days">Days with openings, in order; at least one.</param>
internal sealed record SourceDays(string Source, DateOnly FirstLook, List<(DateOnly Day, long Openings)> Days)
{
    /// <summary>Reads them for every source within the basis.</summary>
    /// <param name="query">Runs over the views.</param>
    /// <param name="basis">SQL that is true of the postings <c>f</c> that count.</param>
    /// <param name="source">The only source wanted, or null for all.</param>
    /// <param name="thresholds">Say what a first look is.</param>
    public static List<SourceDays> Read(MarketQuery query, string basis, string? source, Thresholds thresholds)
    {
        var filter = new FilterSql(MarketFilter.None with { Source = source });
        // A single posting with an early day is no look: the day by which some part of them had been seen.
        var part = thresholds["first-look-part"].ToString(CultureInfo.InvariantCulture);
        var looks = query
            .Rows(
                $"SELECT source, quantile_disc(first_seen, {part})::DATE FROM postings WHERE first_seen IS NOT NULL GROUP BY source",
                (chunk, row) => (Source: chunk.Text(0, row)!, Look: chunk.Day(1, row)!.Value) // never null in the query
            )
            .ToDictionary(row => row.Source, row => row.Look, StringComparer.Ordinal);
        return
        [
            .. query
                .Rows(
                    $"""
                    SELECT source, day, count(*)::BIGINT FROM (
                      SELECT f.source, min(f.posted_on) AS day FROM facts f
                      WHERE f.posted_on IS NOT NULL AND {basis} AND {filter.Condition} GROUP BY f.source, f.opening_id
                    ) GROUP BY ALL ORDER BY ALL
                    """,
                    (chunk, row) =>
                        (Source: chunk.Text(0, row)!, Day: chunk.Day(1, row)!.Value, Openings: chunk.Long(2, row)), // never null in a store
                    filter.Bind
                )
                .GroupBy(row => row.Source, StringComparer.Ordinal)
                .Select(days => new SourceDays(
                    days.Key,
                    looks.GetValueOrDefault(days.Key, days.First().Day),
                    [.. days.Select(day => (day.Day, day.Openings))]
                )),
        ];
    }

    /// <summary>Openings by first day of the week or of the month.</summary>
    public Dictionary<DateOnly, long> By(Func<DateOnly, DateOnly> start) =>
        Days.GroupBy(day => start(day.Day)).ToDictionary(group => group.Key, group => group.Sum(day => day.Openings));
}
