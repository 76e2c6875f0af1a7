using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Scarcity;

namespace Lanewise.Cli.Scarcity;

/// <summary>Scarcity as tables for people.</summary>
internal static class ScarcityText
{
    private const string TooFew = "too few";

    /// <summary>How to read the tables.</summary>
    public static string Legend(ScarcityReport report)
    {
        var since = report.Choices.Min(choice => choice.TimePosted.Since);
        var alone = report.Choices.Sum(choice => (long)choice.TimePosted.TitlesAlone);
        var unknown = report.Choices.Sum(choice => (long)choice.TimePosted.UnknownStart);
        var followed = since is null
            ? ""
            : $"Up since {Figures.Day(since)} or later. Of the openings followed, {Figures.Count(alone)} are known by their titles alone, so a language must stand there; "
                + $"{Figures.Count(unknown)} more are left out, as nobody knows since when they were up. ";
        return string.Create(
                CultureInfo.InvariantCulture,
                $"Days since openings went up, of those that last {report.FromDays:0}; openings still up are counted for as long as they were followed. "
            )
            + followed
            + "Down is not filled. A rate of 0.8 is a fifth slower, at every age. "
            + "Intervals are 95%, openings of one employer taken together. lanewise postings CHOICE --figure followed lists them.";
    }

    /// <summary>How long the openings of each choice stay up.</summary>
    public static TextTable Times(ScarcityReport report)
    {
        var table = new TextTable(
            new("time posted"),
            new("openings", IsNumber: true),
            new("down", IsNumber: true),
            new("employers", IsNumber: true),
            new("half down after days", IsNumber: true),
            new("middle half", IsNumber: true),
            new("still up after 30, 60, 90", IsNumber: true),
            new("days of first 90", IsNumber: true),
            new("rate beside same employers", IsNumber: true),
            new("of usual time", IsNumber: true)
        );
        foreach (var choice in report.Choices)
        {
            var (time, against) = (choice.TimePosted, choice.AgainstEmployer);
            table.Add(
                choice.Name,
                Figures.Count(time.N),
                Figures.Count(time.Ended),
                Figures.Count(time.Employers),
                time.Refusal is null ? Text(time.Median, Days) : TooFew,
                time.P25 is null ? "" : $"{Days(time.P25.Value)}–{(time.P75 is null ? "" : Days(time.P75.Value))}",
                string.Join(", ", time.StillUp.Select(up => Figures.Percent(up.Share.Value))),
                time.MeanOf90 is null ? "" : Text(time.MeanOf90, Days),
                against.Refusal is null ? Text(against.ClosingRate, Rate) : TooFew,
                Text(against.MedianOfUsual, Rate)
            );
        }

        return table;
    }

    /// <summary>Every two choices.</summary>
    public static TextTable Comparisons(ScarcityReport report)
    {
        var table = new TextTable(
            new("coming down"),
            new("openings", IsNumber: true),
            new("rate of first to second", IsNumber: true),
            new("p, adjusted", IsNumber: true),
            new("log-rank p", IsNumber: true),
            new("employers of both", IsNumber: true),
            new("rate within them", IsNumber: true),
            new("log-rank p within", IsNumber: true),
            new("verdict")
        );
        foreach (var pair in report.Comparisons)
        {
            table.Add(
                $"{pair.First} and {pair.Second}",
                $"{Figures.Count(pair.FirstN)} and {Figures.Count(pair.SecondN)}",
                pair.Refusal is null ? Text(pair.ClosingRate, Rate) : TooFew,
                Chance(pair.PAdjusted),
                Chance(pair.LogRankP),
                Figures.Count(pair.EmployersOfBoth),
                Text(pair.WithinEmployers, Rate),
                Chance(pair.WithinLogRankP),
                Verdict(pair)
            );
        }

        return table;
    }

    /// <summary>Reposts, what is asked, and the employers.</summary>
    public static TextTable Openings(ScarcityReport report)
    {
        var table = new TextTable(
            new("openings"),
            new("asking", IsNumber: true),
            new("reposted", IsNumber: true),
            new("several postings at once", IsNumber: true),
            new("several openings at once", IsNumber: true),
            new("years asked", IsNumber: true),
            new("entry level", IsNumber: true),
            new("employers", IsNumber: true),
            new("as many equal ones", IsNumber: true),
            new("largest, five largest", IsNumber: true)
        );
        foreach (var choice in report.Choices)
        {
            var (years, employers) = (choice.Years, choice.Employers);
            table.Add(
                choice.Name,
                Figures.Count(choice.Openings),
                Share(choice.Reposts.Reposted),
                Share(choice.Reposts.SeveralPostings),
                Share(choice.Reposts.SeveralOpenings),
                years.Refusal is null ? $"{Text(years.Median, Figures.Number)} of {Figures.Count(years.N)}" : TooFew,
                Share(choice.EntryLevel),
                Figures.Count(employers.Employers),
                employers.Refusal is null ? Text(employers.EffectiveEmployers, Figures.Number) : TooFew,
                employers.Refusal is null
                    ? $"{Figures.Percent(employers.Largest?.Value)}, {Figures.Percent(employers.FiveLargest?.Value)}"
                    : TooFew
            );
        }

        return table;
    }

    /// <summary>Seekers for each opening, in a sentence.</summary>
    public static string Seekers(Seekers seekers) =>
        seekers.PerOpening is { } ratio
            ? $"For each opening posted to {seekers.Source} from {Figures.Month(seekers.FirstMonth)} to {Figures.Month(seekers.LastMonth)} there were "
                + $"{Text(ratio, Rate)} people looking for work ({Figures.Count(seekers.People)} and {Figures.Count(seekers.Openings)})"
                + (seekers.YearBefore is null ? "." : $"; a year before, {Text(seekers.YearBefore, Rate)}.")
                + $" That is of {seekers.Of}, so it is the same for every choice."
            : $"Seekers per opening, of {seekers.Of}: too little data ({seekers.Refusal}).";

    private static string Share(ShareOfOpenings share) =>
        share.Refusal is null
            ? $"{Text(share.Share, value => Figures.Percent(value))} of {Figures.Count(share.N)}"
            : TooFew;

    private static string Text(OpenEstimate? estimate, Func<double, string> write) =>
        estimate is { } e
            ? $"{write(e.Value)} ({(e.Low is { } low ? write(low) : "")}–{(e.High is { } high ? write(high) : "")})"
            : Figures.None;

    private static string Days(double days) => days.ToString("0", CultureInfo.InvariantCulture);

    private static string Rate(double rate) => rate.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Chance(double? p) =>
        p switch
        {
            null => Figures.None,
            < 0.001 => "< 0.001",
            { } chance => chance.ToString("0.000", CultureInfo.InvariantCulture),
        };

    private static string Verdict(TimeComparison pair) =>
        pair.Verdict switch
        {
            null => TooFew,
            "first sooner" => $"{pair.First} sooner",
            "second sooner" => $"{pair.Second} sooner",
            var tie => tie,
        };
}
