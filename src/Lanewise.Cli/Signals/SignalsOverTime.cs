using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Signals;

namespace Lanewise.Cli.Signals;

/// <summary>How shares of signals move, for people: of each choice the source with most of its openings.</summary>
internal static class SignalsOverTime
{
    /// <summary>How to read the charts.</summary>
    public static readonly string Legend = string.Create(
        CultureInfo.InvariantCulture,
        $"Shares of the choice's openings in one source, the one with most of them; --json has all, with intervals. {ShareBars.Gap} is a period that the source does not cover, {ShareBars.Zero} one without such an opening, – one with too few openings of the choice. Growth is within all sources."
    );

    /// <summary>One choice year by year.</summary>
    public static TextTable Years(ChoiceSignals choice, ShownSignals shown)
    {
        var source = MainSource(choice);
        var years = Points(choice.Signals[0], source).Select(point => point.From.Year).ToArray();
        var table = new TextTable([
            new($"{choice.Name}, {source ?? "no month is covered"}"),
            .. years.Select(year => new TextColumn(year.ToString(CultureInfo.InvariantCulture), IsNumber: true)),
            new("growth a year", IsNumber: true),
        ]);
        foreach (var share in shown.Of(choice.Signals).SelectMany(kind => kind))
        {
            table.Add([
                share.Title,
                .. Points(share, source)
                    .Select(point => point.All is null ? $"{ShareBars.Gap}" : Figures.Percent(point.Share)),
                Figures.Change(share.Growth?.PerYear),
            ]);
        }

        return table;
    }

    /// <summary>One choice month by month, a line a year.</summary>
    public static TextTable Months(ChoiceSignals choice, ShownSignals shown)
    {
        var source = MainSource(choice);
        var table = new TextTable(
            new($"{choice.Name}, {source ?? "no month is covered"}"),
            new("year"),
            new("share by month, J to D"),
            new("openings", IsNumber: true),
            new("of", IsNumber: true)
        );
        foreach (var share in shown.Of(choice.Signals).SelectMany(kind => kind))
        {
            var points = Points(share, source);
            var highest = points.Max(point => point.Share) ?? 0;
            var title = share.Title;
            foreach (var year in points.GroupBy(point => point.From.Year))
            {
                table.Add(
                    title,
                    year.Key.ToString(CultureInfo.InvariantCulture),
                    new string(' ', year.First().From.Month - 1)
                        + string.Concat(year.Select(point => Bar(point, highest))),
                    Figures.Count(year.Sum(point => point.Openings ?? 0)),
                    Figures.Count(year.Sum(point => point.All ?? 0))
                );
                title = "";
            }
        }

        return table;
    }

    private static char Bar(SignalPoint point, double highest) =>
        point is { All: not null, Share: null } ? Figures.None[0] : ShareBars.Bar(point.Share, highest);

    private static SignalPoint[] Points(SignalShare share, string? source) =>
        [.. share.Points.Where(point => point.Source == source)];

    private static string? MainSource(ChoiceSignals choice) =>
        choice
            .Signals[0]
            .Points.GroupBy(point => point.Source, StringComparer.Ordinal)
            .MaxBy(points => points.Sum(point => point.All ?? 0))
            ?.Key;
}
