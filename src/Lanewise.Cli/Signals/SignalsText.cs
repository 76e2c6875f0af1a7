using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Signals;

namespace Lanewise.Cli.Signals;

/// <summary>Signals as tables for people.</summary>
internal static class SignalsText
{
    private const string Indent = "  ";

    /// <summary>How to read the shares.</summary>
    public const string Legend =
        "Shares of openings with a text that say it, by phrases or by technologies that show it. Against others: how many times as often as other openings of the same lane and source, and for a language those that ask for another one. "
        + "Growth is of the share a year, within sources. Intervals are 95%, employers taken whole; more, less and tie are told at a false discovery rate of 5% over the whole answer. "
        + "Behind a row: lanewise postings CHOICE --signal SIGNAL.";

    /// <summary>One choice as a whole.</summary>
    public static TextTable Choice(ChoiceSignals choice, ShownSignals shown)
    {
        var table = new TextTable(
            new($"{choice.Name}, {Figures.Count(choice.Openings, "opening")}"),
            new("openings", IsNumber: true),
            new("share, 95% interval", IsNumber: true),
            new("against others", IsNumber: true),
            new(""),
            new("growth a year", IsNumber: true)
        );
        foreach (var kind in shown.Of(choice.Signals))
        {
            table.Add(ShownSignals.Heading(kind.Key), "", "", "", "", "");
            foreach (var share in kind)
            {
                table.Add(
                    Indent + share.Title,
                    Figures.Count(share.Openings),
                    ShareOf(share),
                    Lift(share),
                    share.Verdict ?? "",
                    Growth(share)
                );
            }
        }

        return table;
    }

    /// <summary>One choice level by level.</summary>
    public static TextTable Levels(ChoiceSignals choice, ShownSignals shown)
    {
        var table = new TextTable([
            new(choice.Name),
            .. choice.Levels.Select(level => new TextColumn(level.Name, IsNumber: true)),
        ]);
        table.Add(["openings", .. choice.Levels.Select(level => Figures.Count(level.Openings))]);
        table.Add(["employers", .. choice.Levels.Select(level => Figures.Count(level.Employers))]);
        foreach (var kind in shown.Of(choice.Signals))
        {
            table.Add([ShownSignals.Heading(kind.Key), .. choice.Levels.Select(_ => "")]);
            foreach (var share in kind)
            {
                table.Add([
                    Indent + share.Title,
                    .. choice.Levels.Select(level => InLevel(level.Signals.Single(s => s.Name == share.Name))),
                ]);
            }
        }

        return table;
    }

    /// <summary>Pairs of languages with what joins them.</summary>
    public static TextTable Pairs(SignalsReport report)
    {
        var means = report.Pairs.IsEmpty ? [] : report.Pairs[0].Signals;
        var table = new TextTable([
            new("asked for together"),
            new("openings", IsNumber: true),
            .. means.Select(share => new TextColumn(share.Title.ToLowerInvariant(), IsNumber: true)),
            new("by"),
        ]);
        foreach (var pair in report.Pairs)
        {
            table.Add([
                pair.Name,
                Figures.Count(pair.Openings),
                .. pair.Signals.Select(InLevel),
                string.Join(", ", pair.Tools.Take(4).Select(tool => $"{tool.Name} {Figures.Count(tool.Openings)}")),
            ]);
        }

        return table;
    }

    /// <summary>A share in a level: with its interval, and whether it is more or less than in the others.</summary>
    private static string InLevel(SignalShare share) =>
        share.Verdict is "more" or "less" ? $"{ShareOf(share)} {share.Verdict}" : ShareOf(share);

    private static string ShareOf(SignalShare share) =>
        share.Share is { } s
            ? $"{Figures.Percent(s.Value)} ({Figures.Percent(s.Low)}–{Figures.Percent(s.High)})"
            : "too few";

    private static string Lift(SignalShare share) =>
        share.Lift is { } lift
            ? $"×{Figures.Number(lift.Value)} ({Figures.Number(lift.Low)}–{Figures.Number(lift.High)})"
            : Figures.None;

    private static string Growth(SignalShare share) =>
        share.Growth is { PerYear: { } growth, Low: { } low, High: { } high }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Figures.Change(growth)} ({Figures.Change(low)} to {Figures.Change(high)})"
            )
            : Figures.None;
}
