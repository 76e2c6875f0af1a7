using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Market.Compare;

/// <summary>Decides which months a source covers well enough for shares within it to be compared.</summary>
internal static class CoveredMonths
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// The months to fit over: within the window up to the last covered month; of each source those with enough openings, absolutely
    /// and against its usual month; without the stock found on its first day; of sources with enough such months.
    /// </summary>
    public static ImmutableArray<SourceMonth> Of(IReadOnlyCollection<SourceMonth> all, Thresholds thresholds)
    {
        var covered = all.GroupBy(month => month.Source, StringComparer.Ordinal)
            .SelectMany(source => OfSource([.. source.OrderBy(month => month.Month)], thresholds))
            .ToArray();
        if (covered.Length == 0)
        {
            return [];
        }

        var first = covered.Max(month => month.Month).AddMonths(1 - (int)thresholds["trend-window-months"]);
        return
        [
            .. covered
                .Where(month => month.Month >= first)
                .GroupBy(month => month.Source, StringComparer.Ordinal)
                .Where(source => source.Count() >= thresholds["trend-months"])
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

    private static IEnumerable<SourceMonth> OfSource(SourceMonth[] months, Thresholds thresholds)
    {
        var enough = months.Where(month => month.Openings >= thresholds["covered-month-openings"]).ToArray();
        if (enough.Length == 0)
        {
            return [];
        }

        var usual = enough.Select(month => month.Openings).Order().ElementAt(enough.Length / 2);
        var isStock = months[0].Openings > thresholds["stock-month-times"] * usual;
        return enough.Where(month =>
            month.Openings >= thresholds["covered-month-part"] * usual && !(isStock && month == months[0])
        );
    }
}
