using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Market.Compare;

/// <summary>Decides which months a source covers well enough for shares within it to be compared.</summary>
internal static class CoveredMonths
{
    private const int MonthsOfYear = 12;

    // A month in ten may be fuller than the full one: fairs, imports of another board.
    private const double FullMonth = 0.9;

    /// <summary>
    /// The months to fit over: within the window up to the last month with enough openings; of each source those with enough, absolutely
    /// and against its full month, so that the old months of a board read once, which hold only what stayed up, are not among them;
    /// without the stock found on a source's first day; of sources with enough such months.
    /// </summary>
    public static ImmutableArray<SourceMonth> Of(IReadOnlyCollection<SourceMonth> all, Thresholds thresholds) =>
        Of(all, thresholds, (int)thresholds["trend-months"]);

    /// <summary>The same, of sources with at least <paramref name="leastMonths"/> such months.</summary>
    public static ImmutableArray<SourceMonth> Of(
        IReadOnlyCollection<SourceMonth> all,
        Thresholds thresholds,
        int leastMonths
    )
    {
        var enough = all.Where(month => month.Openings >= thresholds["covered-month-openings"]).ToArray();
        if (enough.Length == 0)
        {
            return [];
        }

        var first = enough.Max(month => month.Month).AddMonths(1 - (int)thresholds["trend-window-months"]);
        return
        [
            .. enough
                .Where(month => month.Month >= first)
                .GroupBy(month => month.Source, StringComparer.Ordinal)
                .Select(source => OfSource([.. source.OrderBy(month => month.Month)], thresholds))
                .Where(source => source.Length >= leastMonths)
                .SelectMany(source => source),
        ];
    }

    /// <summary>Months between the first and the last that are not among them.</summary>
    public static ImmutableArray<DateOnly> Gaps(ImmutableArray<SourceMonth> covered)
    {
        if (covered.IsEmpty)
        {
            return [];
        }

        var present = covered.Select(month => month.Month).ToHashSet();
        var (first, last) = (present.Min(), present.Max());
        var months = ((last.Year - first.Year) * MonthsOfYear) + last.Month - first.Month;
        return [.. Enumerable.Range(0, months).Select(first.AddMonths).Where(month => !present.Contains(month))];
    }

    private static SourceMonth[] OfSource(SourceMonth[] months, Thresholds thresholds)
    {
        var later = months.Length > 1 ? months[1..] : months;
        var full = later.Select(month => month.Openings).Order().ElementAt((int)(FullMonth * (later.Length - 1)));
        var isStock = months[0].Openings > thresholds["stock-month-times"] * full;
        return
        [
            .. (isStock ? later : months).Where(month => month.Openings >= thresholds["covered-month-part"] * full),
        ];
    }
}
