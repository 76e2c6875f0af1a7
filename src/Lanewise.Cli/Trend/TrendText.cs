using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Trend;
using Lanewise.Statistics.Counts;

namespace Lanewise.Cli.Trend;

/// <summary>Trends as a chart of characters for people: a line a year, a bar a period.</summary>
internal static class TrendText
{
    /// <summary>Each choice year by year.</summary>
    public static TextTable Years(Trends trends)
    {
        var table = new TextTable(
            new("choice"),
            new("year"),
            new(trends.Period == TrendPeriod.Week ? "share by week" : "share by month, J to D"),
            new("openings", IsNumber: true),
            new("share", IsNumber: true),
            new("95% interval", IsNumber: true)
        );
        foreach (var choice in trends.Choices)
        {
            var highest = choice.Points.Max(point => point.Share) ?? 0;
            var name = choice.Name;
            foreach (var year in choice.Points.GroupBy(point => point.From.Year))
            {
                string[] cells =
                [
                    name,
                    year.Key.ToString(CultureInfo.InvariantCulture),
                    Line([.. year], trends.Period, highest),
                    .. Totals([.. year]),
                ];
                table.Add(cells);
                name = "";
            }
        }

        return table;
    }

    /// <summary>How to read the chart.</summary>
    public static string Legend(Trends trends)
    {
        var unit = trends.Period == TrendPeriod.Week ? "week" : "month";
        var tallest = string.Join(
            ", ",
            trends.Choices.Select(choice => $"{choice.Name} {Figures.Percent(choice.Points.Max(point => point.Share))}")
        );
        return $"A bar is the choice's share of its sources' openings in a {unit}; the tallest: {tallest}. {ShareBars.Gap} is a {unit} that no source covers, {ShareBars.Zero} one without an opening. "
            + "Growth is within sources, so one that joins or leaves is not read as growth. "
            + "Behind a bar: lanewise postings CHOICE --since DAY --until DAY.";
    }

    private static string Line(TrendPoint[] points, TrendPeriod period, double highest)
    {
        var before = period == TrendPeriod.Month ? points[0].From.Month - 1 : 0;
        return new string(' ', before) + string.Concat(points.Select(point => ShareBars.Bar(point.Share, highest)));
    }

    private static string[] Totals(TrendPoint[] points)
    {
        var (own, all) = (points.Sum(point => point.Openings ?? 0), points.Sum(point => point.All ?? 0));
        if (all == 0)
        {
            return [Figures.None, Figures.None, Figures.None];
        }

        var share = WilsonInterval.Of(own, all);
        return
        [
            Figures.Count(own),
            Figures.Percent(share.Value),
            $"{Figures.Percent(share.Low)}–{Figures.Percent(share.High)}",
        ];
    }
}
