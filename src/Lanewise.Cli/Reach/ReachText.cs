using Lanewise.Cli.Output;
using Lanewise.Market.Reach;
using Lanewise.Market.Trend;
using Lanewise.Statistics;

namespace Lanewise.Cli.Reach;

/// <summary>Reach as tables for people.</summary>
internal static class ReachText
{
    // No chance is certain, so none is rounded to it.
    private const double AlmostCertain = 0.995;

    private const int MostSources = 8;

    /// <summary>All tables: the choices, level by level, by missing items, and the sources.</summary>
    public static IEnumerable<TextTable> Tables(ReachReport report)
    {
        yield return Choices(report);
        if (report.Choices.Any(choice => !choice.Levels.IsEmpty))
        {
            yield return Levels(report);
        }

        foreach (var choice in report.Choices.Where(choice => !choice.ByMissing.IsEmpty))
        {
            yield return Missing(report, choice);
        }

        yield return Sources(report);
    }

    /// <summary>How to read the tables.</summary>
    public static string Legend(ReachReport report)
    {
        var titles =
            report.PostingsWithoutText > 0
                ? $" {Figures.Count(report.PostingsWithoutText, "posting")} with a title and no text cannot say what they ask for and are left out."
                : "";
        var pay = report.PayFloor is { } floor
            ? $" The floor is {floor.Amount:#,0} {floor.Currency} of base pay a year, which the upper end of a stated range must reach."
            : "";
        var skills = report.ImpliedSkills.IsEmpty
            ? ""
            : $" The skills imply {string.Join(", ", report.ImpliedSkills)}.";
        var monthly = report.Sources.Any(source => source.LeftOut is null && source.Rhythm == TrendPeriod.Month)
            ? " What comes once a month may not come at all in a few weeks, so no chance of it is certain."
            : "";
        return "An opening counts once, on the day of its first posting; lanewise postings --figure reach lists them. Figures are of the sources counted, not of the whole market; intervals are 95%. "
            + $"The chance is of at least {report.AtLeast} in the next {Figures.Count(report.Weeks, "week")}, if these are like those counted.{monthly}{skills}{pay}{titles}";
    }

    private static TextTable Choices(ReachReport report)
    {
        var table = Table(report, new TextColumn(""));
        foreach (var choice in report.Choices)
        {
            Add(report, table, choice.Total, choice.Total.Name);
        }

        return table;
    }

    private static TextTable Levels(ReachReport report)
    {
        var hasChoices = report.Choices.Length > 1;
        TextColumn[] columns = hasChoices ? [new(report.By!), new("choice")] : [new(report.By!)]; // there are levels of something
        var table = Table(report, columns);
        for (var level = 0; level < report.Choices[0].Levels.Length; level++)
        {
            var name = report.Choices[0].Levels[level].Name;
            foreach (var choice in report.Choices)
            {
                Add(report, table, choice.Levels[level], hasChoices ? [name, choice.Total.Name] : [name]);
                name = "";
            }
        }

        return table;
    }

    private static TextTable Missing(ReachReport report, ReachedChoice choice)
    {
        var header = report.Choices.Length > 1 ? $"{choice.Total.Name}: items missing" : "items missing";
        var table = Table(report, new TextColumn(header));
        foreach (var level in choice.ByMissing)
        {
            Add(report, table, level, level.Name == "3" ? "3 or more" : level.Name);
        }

        return table;
    }

    private static TextTable Table(ReachReport report, params TextColumn[] first)
    {
        var hasChoices = report.Choices.Any(choice => choice.Total.Primary is not null);
        List<TextColumn> columns = [.. first, Number("new a week, 95% interval"), Number("n")];
        if (hasChoices)
        {
            columns.AddRange([Number("about it, a week"), Number("n"), Number("merely mention it"), Number("n")]);
        }

        if (report.PayFloor is not null)
        {
            columns.AddRange([Number("silent on pay"), Number("n"), Number("pay less"), Number("n")]);
        }

        return new([.. columns, Number($"chance of {report.AtLeast}+ in {report.Weeks} wk"), Number("had none")]);
    }

    private static void Add(ReachReport report, TextTable table, ReachedOpenings reached, params string[] first)
    {
        var openings = reached.Openings;
        var parts = new[] { openings, reached.Primary, reached.MentionOnly, reached.SilentOnPay, reached.BelowFloor };
        table.Add([
            .. first,
            .. parts.OfType<Arrivals>().SelectMany(part => new[] { Rate(part.AWeek), Figures.Count(part.N) }),
            Chance(openings.Chance),
            Empty(report, openings),
        ]);
    }

    private static TextTable Sources(ReachReport report)
    {
        var table = new TextTable(
            new("source"),
            new("counted by"),
            new("from"),
            new("to"),
            Number("counted"),
            Number("not covered"),
            Number("openings in reach"),
            new("why left out")
        );
        foreach (var source in report.Sources.Take(MostSources))
        {
            table.Add(
                source.Source,
                source.LeftOut is null ? Unit(source) : Figures.None,
                Figures.Day(source.From),
                Figures.Day(source.To),
                source.LeftOut is null ? Figures.Count(source.Periods, Unit(source)) : Figures.None,
                source.LeftOut is null ? Figures.Count(source.NotCovered, Unit(source)) : Figures.None,
                Figures.Count(source.Openings),
                source.LeftOut ?? ""
            );
        }

        return table;
    }

    private static TextColumn Number(string header) => new(header, IsNumber: true);

    private static string Unit(SourceRhythm source) => source.Rhythm == TrendPeriod.Week ? "week" : "month";

    private static string Rate(Estimate? rate) =>
        rate is { } r ? $"{Figures.Number(r.Value)} ({Figures.Number(r.Low)}–{Figures.Number(r.High)})" : Figures.None;

    private static string Chance(Estimate? chance) =>
        chance switch
        {
            null => Figures.None,
            { Low: >= AlmostCertain } => Chance(1),
            { } c => $"{Chance(c.Value)} ({Chance(c.Low)}–{Chance(c.High)})",
        };

    private static string Chance(double chance) => chance >= AlmostCertain ? ">99%" : Figures.Percent(chance);

    /// <summary>In how many periods there were none, in the source with most of them.</summary>
    private static string Empty(ReachReport report, Arrivals openings) =>
        openings.BySource is [var most, ..]
            ? $"{most.Empty} of {Figures.Count(most.Periods, Unit(report.Sources.Single(s => s.Source == most.Source)))} of {most.Source}"
            : Figures.None;
}
