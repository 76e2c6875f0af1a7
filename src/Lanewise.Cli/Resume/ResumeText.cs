using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Cli.Portfolio;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Dates;
using Lanewise.Market.Asked;

namespace Lanewise.Cli.Resume;

/// <summary>Writes what a résumé says as tables for people.</summary>
internal sealed class ResumeText(Knowledge knowledge, ResumeReport report, AskedReport asked, Demand demand)
{
    private const int LongestQuote = 76;
    private const int MonthsOfYear = 12;

    /// <summary>Writes everything.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="top">Most missing signals and suggestions of a kind.</param>
    public void Write(Terminal terminal, int top)
    {
        terminal.WriteParagraph(Sentence());
        foreach (var note in report.Notes)
        {
            terminal.WriteParagraph(note);
        }

        Section(terminal, "Roles", Roles());
        Section(terminal, "Skills", Skills());
        Section(terminal, "Scales and results", FigureRows());
        Section(terminal, "Signals shown", Shown());
        terminal.WriteParagraph(Reach());
        Section(terminal, "Signals that openings in reach ask for and no line shows", Missing(top));
        Section(terminal, "Dates", Dates());
        Section(terminal, "What could be said more exactly", Suggested(top));
    }

    /// <summary>How long something was used: "3.5 years", "8 months".</summary>
    public static string Length(int months) =>
        months == 0 ? ""
        : months < MonthsOfYear ? Figures.Count(months, "month")
        : Years(Math.Round(months / (double)MonthsOfYear, 1));

    private static string Years(double years) =>
        string.Create(CultureInfo.InvariantCulture, $"{years:0.#} year{(years == 1 ? "" : "s")}");

    /// <summary>A quoted line, fit for a terminal and not too long.</summary>
    public static string Quoted(string text)
    {
        var printable = Printable.Of(text);
        return printable.Length > LongestQuote ? printable[..LongestQuote].TrimEnd() + "…" : printable;
    }

    /// <summary>Where a quote stands.</summary>
    public static string Line(Quote quote) =>
        quote.Page > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{quote.Line} (p. {quote.Page})")
            : quote.Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>How well something is backed, in words.</summary>
    public static string Word(Backing backing) =>
        backing switch
        {
            Backing.Listed => "listed only",
            Backing.Told => "told, undated",
            _ => "backed",
        };

    private static void Section(Terminal terminal, string title, TextTable table)
    {
        if (table.Count > 0)
        {
            terminal.Writer.WriteLine();
            terminal.WriteParagraph(title);
            table.Write(terminal);
        }
    }

    private string Sentence()
    {
        var backed = report.Skills.Count(skill => skill.Backing == Backing.Backed);
        var listed = report.Skills.Count(skill => skill.Backing == Backing.Listed);
        var pages = report.Pages > 0 ? $" on {Figures.Count(report.Pages, "page")}" : "";
        return $"{Figures.Count(report.Lines, "line")}{pages}: {Figures.Count(report.Roles.Length, "role")}, {Figures.Count(report.Skills.Length, "skill")} of which {Figures.Count(backed)} are backed and {Figures.Count(listed)} only listed.";
    }

    private TextTable Roles()
    {
        var table = new TextTable(
            new("role", false),
            new("at", false),
            new("kind", false),
            new("dates", false),
            new("figures", true),
            new("line", true)
        );
        foreach (var role in report.Roles)
        {
            table.Add(
                Quoted(role.Title ?? "not told"),
                Quoted(role.Employer ?? "not told"),
                role.Kind.ToString().ToLowerInvariant(),
                role.Dates?.ToString() ?? "no dates",
                Figures.Count(role.Figures),
                Line(role.Quote)
            );
        }

        return table;
    }

    private TextTable Skills()
    {
        var table = new TextTable(
            new("skill", false),
            new("backing", false),
            new("used", false),
            new("until", false),
            new("by", false),
            new("line", true),
            new("says", false)
        );
        foreach (var skill in report.Skills)
        {
            var best = skill.Proofs.MaxBy(proof => proof.Kind)!; // a skill has a line
            table.Add(
                skill.Name,
                Word(skill.Backing) + (skill.ImpliedBy is { } by ? $", implied by {by}" : ""),
                Length(skill.Months),
                skill.LastUsed?.ToString() ?? "",
                string.Join(", ", skill.Proofs.Select(proof => proof.Kind).Distinct().OrderDescending().Select(Lower)),
                Line(best.Quote),
                Quoted(best.Quote.Text)
            );
        }

        return table;
    }

    private TextTable FigureRows()
    {
        var table = new TextTable(new("figure", false), new("kind", false), new("line", true), new("says", false));
        foreach (var figure in report.Figures)
        {
            table.Add(
                Quoted(figure.Written),
                figure.IsResult ? "result" : "scale",
                Line(figure.Quote),
                Quoted(figure.Quote.Text)
            );
        }

        return table;
    }

    private TextTable Shown()
    {
        var table = new TextTable(
            new("signal", false),
            new("backing", false),
            new("openings asking", true),
            new("line", true),
            new("says", false)
        );
        foreach (
            var signal in report
                .Signals.OrderByDescending(signal => demand.Signals.GetValueOrDefault(signal.Name))
                .ThenByDescending(signal => signal.Backing)
        )
        {
            var best = signal.Proofs.MaxBy(proof => proof.Kind)!; // a signal has a line
            table.Add(
                signal.Title,
                Word(signal.Backing) + (signal.Through is { } through ? $", by {through}" : ""),
                Share(demand.Signals.GetValueOrDefault(signal.Name)),
                Line(best.Quote),
                Quoted(best.Quote.Text)
            );
        }

        return table;
    }

    private string Reach() =>
        demand.Openings == 0
            ? "No opening is in reach of these skills under the filters, so nothing is said of what openings ask for."
            : $"In reach: {Figures.Count(demand.Openings, "opening")} that require one of these skills and at most {Figures.Count(asked.MostMissing ?? 0)} more, in {string.Join(", ", asked.Lanes.Select(lane => $"{lane.Name} ({Figures.Count(lane.Openings)})"))}.";

    private TextTable Missing(int top)
    {
        var table = new TextTable(new("signal", false), new("openings asking", true));
        foreach (var signal in SuggestionList.Missing(report, demand, knowledge).Take(top))
        {
            table.Add(signal.Title, Share(demand.Signals[signal.Name]));
        }

        return table;
    }

    private TextTable Dates()
    {
        var table = new TextTable(
            new("finding", false),
            new("from", false),
            new("to", false),
            new("at least", false),
            new("line", true),
            new("says", false)
        );
        foreach (var finding in report.Dates)
        {
            table.Add(
                finding.Kind == DateFindingKind.YearsAlone ? "years alone" : Lower(finding.Kind),
                finding.First?.ToString() ?? "",
                finding.Last?.ToString() ?? "",
                Length(finding.Months),
                string.Join('\n', finding.Quotes.Select(Line)),
                string.Join('\n', finding.Quotes.Select(quote => Quoted(quote.Text)))
            );
        }

        return table;
    }

    // Missing signals stand in a table of their own; of skills that are only listed, one row names all of a line.
    private TextTable Suggested(int top)
    {
        var table = new TextTable(new("line", true), new("says", false), new("suggestion", false));
        var groups = report
            .Suggestions.Where(suggestion => suggestion.Kind is not (SuggestionKind.Missing or SuggestionKind.Listed))
            .GroupBy(suggestion => suggestion.Kind);
        foreach (var suggestion in groups.SelectMany(group => group.Take(top)))
        {
            Add(table, suggestion.Quote, suggestion.Text);
        }

        foreach (
            var listed in report
                .Suggestions.Where(suggestion => suggestion.Kind == SuggestionKind.Listed)
                .GroupBy(suggestion => suggestion.Quote)
        )
        {
            var names = listed.Select(suggestion =>
                demand.Openings == 0
                    ? suggestion.Subject
                    : $"{suggestion.Subject} ({Figures.Count(demand.Technologies.GetValueOrDefault(suggestion.Subject))})"
            );
            Add(
                table,
                listed.Key,
                $"Only listed{(demand.Openings == 0 ? "" : ", with the openings in reach that ask for it")}: {string.Join(", ", names)}. Where you used one in a role or project, name it there and say what for."
            );
        }

        return table;
    }

    private static void Add(TextTable table, Quote? quote, string text) =>
        table.Add(quote is null ? "" : Line(quote), quote is null ? "" : Quoted(quote.Text), Printable.Of(text));

    private string Share(long openings) =>
        demand.Openings == 0
            ? Figures.None
            : $"{Figures.Count(openings)} ({Figures.Percent((double)openings / demand.Openings)})";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
