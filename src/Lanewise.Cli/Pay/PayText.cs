using Lanewise.Cli.Output;
using Lanewise.Market.Pay;
using Lanewise.Statistics;

namespace Lanewise.Cli.Pay;

/// <summary>Pay as tables for people.</summary>
internal static class PayText
{
    private const int MostLevels = 20;

    /// <summary>How to read the tables.</summary>
    public const string Legend =
        "US dollars a year at the month's rate; one figure an opening, the middle of its range. Weighed: each opening that states pay stands for those like it "
        + "that do not. Bounds: what the median of all could be, whatever the silent ones pay. Intervals are 95%, employers drawn whole; stated pay is not paid pay. "
        + "Behind a row: lanewise postings CHOICE --figure stated-pay, with the level as a filter.";

    /// <summary>Each choice: as stated, where the law demands it, weighed, and total pay.</summary>
    public static TextTable Choices(StatedPayReport report)
    {
        var table = Table("pay");
        foreach (var choice in report.Choices)
        {
            Add(table, choice.Base.Name, choice.Base);
            Add(table, "  where the law demands it", choice.UnderLaw);
            table.Add(
                "  weighed for those that do not say",
                "",
                choice.EffectiveN is { } n ? $"as {Figures.Count((long)n)}" : Figures.None,
                "",
                Median(choice.Weighted),
                "",
                ""
            );
            table.Add("  bounds without assumptions", "", "", "", Bounds(choice), "", "");
            Add(table, "  total or on-target pay", choice.Total);
        }

        return table;
    }

    /// <summary>One choice, level by level; the twenty with most openings.</summary>
    public static TextTable Levels(StatedPayReport report, ChoicePay choice)
    {
        var table = Table($"{choice.Base.Name} by {report.By}");
        foreach (var level in choice.Levels.Take(MostLevels))
        {
            Add(table, level.Name, level);
        }

        return table;
    }

    private static TextTable Table(string first) =>
        new(
            new(first),
            new("openings", IsNumber: true),
            new("state it", IsNumber: true),
            new("employers", IsNumber: true),
            new("median, 95% interval", IsNumber: true),
            new("middle half", IsNumber: true),
            new("ends of ranges", IsNumber: true)
        );

    private static void Add(TextTable table, string name, PaySpread spread) =>
        table.Add(
            name,
            Figures.Count(spread.Openings),
            $"{Figures.Count(spread.N)} ({Figures.Percent(spread.Disclosure)})",
            Figures.Count(spread.Companies),
            spread.Refusal is null ? Median(spread.Median) : "too few",
            Between(spread.P25, spread.P75),
            Between(spread.LowEnds, spread.HighEnds)
        );

    private static string Median(Estimate? median) =>
        median is { } m
            ? $"{Figures.Dollars(m.Value)} ({Figures.Dollars(m.Low)}–{Figures.Dollars(m.High)})"
            : Figures.None;

    private static string Bounds(ChoicePay choice) =>
        (choice.LeastMedian, choice.MostMedian) switch
        {
            (null, null) => "none",
            (null, { } most) => $"at most {Figures.Dollars(most)}",
            ({ } least, null) => $"at least {Figures.Dollars(least)}",
            ({ } least, { } most) => $"{Figures.Dollars(least)} to {Figures.Dollars(most)}",
        };

    private static string Between(double? low, double? high) =>
        low is null && high is null ? "" : $"{Figures.Dollars(low)}–{Figures.Dollars(high)}";
}
