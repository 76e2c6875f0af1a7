using System.Globalization;
using Lanewise.DuckDb;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Bundled;

/// <summary>Counts the postings of each source by month.</summary>
internal static class BundleSources
{
    /// <summary>Every source of the store, the largest first.</summary>
    public static List<BundleSource> Of(Connection connection)
    {
        using var result = connection.Query(
            """
            SELECT source, date_trunc('month', posted_on)::DATE AS month, count(*), count(*) FILTER (has_text)
            FROM facts
            GROUP BY source, month
            ORDER BY source, month
            """
        );
        var months = new List<(string Source, DateOnly Month, long Postings, long WithText)>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var (postings, withText) = (chunk[2].Values<long>()[row], chunk[3].Values<long>()[row]);
                months.Add((chunk[0].String(row), chunk[1].Day(row)!.Value, postings, withText));
            }
        }

        return
        [
            .. months
                .GroupBy(row => row.Source, StringComparer.Ordinal)
                .Select(rows => new BundleSource(
                    rows.Key,
                    rows.Sum(row => row.Postings),
                    rows.Sum(row => row.WithText),
                    Name(rows.First().Month),
                    Name(rows.Last().Month),
                    Gaps([.. rows.Select(row => row.Month)])
                ))
                .OrderByDescending(source => source.Postings),
        ];
    }

    /// <summary>The stretches of months that lie between successive months.</summary>
    /// <param name="months">First days of months, ascending.</param>
    internal static List<string> Gaps(List<DateOnly> months) =>
        [
            .. months
                .Zip(months.Skip(1), (month, next) => (First: month.AddMonths(1), Last: next.AddMonths(-1)))
                .Where(gap => gap.First <= gap.Last)
                .Select(gap => gap.First == gap.Last ? Name(gap.First) : $"{Name(gap.First)}..{Name(gap.Last)}"),
        ];

    private static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
