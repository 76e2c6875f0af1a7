using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures how many people look for work for each opening.</summary>
internal static class SeekersMeasure
{
    private const int MostMonths = 12;

    /// <summary>The seekers of the source with the latest count within the filter's days.</summary>
    public static Seekers Of(MarketQuery query, MarketFilter filter, Thresholds thresholds)
    {
        var none = new Seekers
        {
            Months = 0,
            People = 0,
            Openings = 0,
        };
        if (
            filter
            != new MarketFilter
            {
                Source = filter.Source,
                Since = filter.Since,
                Until = filter.Until,
                PrimaryOnly = filter.PrimaryOnly,
            }
        )
        {
            return none with
            {
                Refusal = "seekers are counted by month alone, not by place, level, lane or form of contract",
            };
        }

        var months = Read(query, filter);
        if (months.Count == 0)
        {
            return none with { Refusal = "nobody counted seekers in these months" };
        }

        var (source, last) = (months[^1].Source, months[^1].Month);
        List<Row> Year(DateOnly until) =>
            months.FindAll(row =>
                row.Source == source && row.Month <= until && row.Month > until.AddMonths(-MostMonths)
            );
        var (taken, before) = (Year(last), Year(last.AddMonths(-MostMonths)));
        var seekers = none with
        {
            Source = source,
            Months = taken.Count,
            FirstMonth = taken[0].Month,
            LastMonth = last,
            People = taken.Sum(row => row.Seekers),
            Openings = taken.Sum(row => row.Openings),
        };
        var needed = thresholds["seeker-months"];
        return taken.Count < needed
            ? seekers with
            {
                Refusal = FormattableString.Invariant($"{taken.Count} months were counted; {needed} are needed"),
            }
            : seekers with
            {
                PerOpening = Ratio(taken),
                YearBefore = before.Count < needed ? null : Ratio(before),
            };
    }

    private static OpenEstimate? Ratio(List<Row> months) =>
        OpenEstimate.Of(RatioOfSums.Of([.. months.Select(row => ((double)row.Seekers, (double)row.Openings))]));

    private static List<Row> Read(MarketQuery query, MarketFilter filter) =>
        query.Rows(
            """
            SELECT source, month, seekers::BIGINT, openings::BIGINT FROM seeker_counts
            WHERE source = coalesce($source, source) AND month BETWEEN coalesce($since, DATE '0001-01-01') AND coalesce($until, DATE '9999-12-31')
            ORDER BY month, source
            """,
            (chunk, row) =>
                new Row(chunk[0].String(row), chunk.Day(1, row)!.Value, chunk.Long(2, row), chunk.Long(3, row)), // never null
            statement => statement.Bind("source", filter.Source),
            statement => statement.Bind("since", filter.Since),
            statement => statement.Bind("until", filter.Until)
        );

    private sealed record Row(string Source, DateOnly Month, long Seekers, long Openings);
}
