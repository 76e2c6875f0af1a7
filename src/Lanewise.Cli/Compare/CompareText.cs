using Lanewise.Cli.Output;
using Lanewise.Market.Compare;

namespace Lanewise.Cli.Compare;

/// <summary>A comparison as tables for people. Every figure stands with the number of openings behind it.</summary>
internal static class CompareText
{
    /// <summary>The main answer: where each choice is at home, how many openings it has, what they pay, what to beware of.</summary>
    public static TextTable Markets(Comparison comparison)
    {
        var table = new TextTable(
            new("choice"),
            new("best lane"),
            new("openings"),
            new($"{PaySeniority(comparison)} pay, US$ a year"),
            new("main risk")
        );
        foreach (var choice in comparison.Choices)
        {
            table.Add(choice.Name, BestLane(choice), Openings(choice), Pay(choice.Pay), Risk(choice));
        }

        return table;
    }

    /// <summary>The three volumes of each choice, and how its share moves.</summary>
    public static TextTable Volumes(Comparison comparison)
    {
        var table = new TextTable(
            new("choice"),
            new("opens alone", IsNumber: true),
            new("one of several", IsNumber: true),
            new("is the main thing", IsNumber: true),
            new("merely named", IsNumber: true),
            new("change of share a year")
        );
        foreach (var choice in comparison.Choices)
        {
            table.Add(
                choice.Name,
                Part(choice.AloneOpenings, choice),
                Part(choice.OneOfOpenings, choice),
                Part(choice.PrimaryOpenings, choice),
                Figures.Count(choice.MentionOnlyOpenings),
                Trend(choice.Trend)
            );
        }

        return table;
    }

    /// <summary>What was measured, in a sentence.</summary>
    public static string Scope(Comparison comparison)
    {
        var left =
            comparison.PostingsWithoutText > 0
                ? $"; {Figures.Count(comparison.PostingsWithoutText, "posting")} with a title alone left out"
                : "";
        return $"{Figures.Count(comparison.Openings, "opening")} in {Figures.Count(comparison.Postings, "posting")}{left}. "
            + "Openings are jobs, however often posted; n counts those behind a figure; intervals are 95%.";
    }

    private static string PaySeniority(Comparison comparison) => comparison.Choices[0].Pay.Seniority;

    private static string BestLane(ChoiceSnapshot choice) =>
        choice.BestLane is { } lane
            ? $"{lane.Name}\n{Figures.Percent(lane.Share)} of its openings, n {Figures.Count(lane.N)}\n"
                + $"{Figures.Number(lane.Lift)}× the usual share"
                + (
                    lane is { LiftLow: { } low, LiftHigh: { } high }
                        ? $" ({Figures.Number(low)}–{Figures.Number(high)})"
                        : ""
                )
            : "too few with a known lane";

    private static string Openings(ChoiceSnapshot choice) =>
        $"{Figures.Count(choice.Openings)}\n{Figures.Percent(choice.Share)} of all"
        + (choice.Share is null ? "" : $" ({Figures.Percent(choice.ShareLow)}–{Figures.Percent(choice.ShareHigh)})");

    private static string Pay(PayQuartiles pay)
    {
        var evidence =
            $"n {Figures.Count(pay.N)}; {Figures.Percent(pay.Disclosure)} of {Figures.Count(pay.Openings)} state pay";
        return pay.Median is null
            ? $"{pay.Refusal ?? "too few state pay"}\n{evidence}"
            : $"{Figures.Dollars(pay.P25)}–{Figures.Dollars(pay.P75)}\n"
                + $"median {Figures.Dollars(pay.Median)} ({Figures.Dollars(pay.Low)}–{Figures.Dollars(pay.High)})\n{evidence}";
    }

    private static string Risk(ChoiceSnapshot choice) =>
        choice.MainRisk is { } risk ? $"{risk.Name}\n{risk.Detail}" : Figures.None;

    private static string Part(long openings, ChoiceSnapshot choice) =>
        choice.Openings == 0
            ? Figures.Count(openings)
            : $"{Figures.Count(openings)} ({Figures.Percent((double)openings / choice.Openings)})";

    private static string Trend(ShareTrend trend) =>
        trend.GrowthPerYear is null
            ? trend.Refusal ?? Figures.None
            : $"{Figures.Change(trend.GrowthPerYear)} ({Figures.Change(trend.Low)} to {Figures.Change(trend.High)})\n"
                + $"{Figures.Month(trend.From)} to {Figures.Month(trend.To)}, n {Figures.Count(trend.N)}";
}
