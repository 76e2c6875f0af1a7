using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Evidence.Portfolio;

namespace Lanewise.Cli.Portfolio;

/// <summary>Writes what a repository proves as tables for people.</summary>
internal sealed class PortfolioText(Knowledge knowledge, PortfolioReport report)
{
    private const int MostComponents = 40;
    private const int MostSkipped = 20;
    private const int LongestQuote = 80;

    /// <summary>Names of the signals that some rule reads, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> SignalNames(Knowledge knowledge) =>
        [.. knowledge.Code.Rules.Select(r => r.Signal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Writes everything, or every finding of one signal.</summary>
    public void Write(Terminal terminal, string? signal)
    {
        terminal.WriteParagraph($"{Printable.Of(report.Path)}, {report.Version}: {Sizes()}");
        if (signal is null)
        {
            WriteAll(terminal);
        }
        else
        {
            Write(terminal, Findings(report.Findings.Where(f => f.Signal == signal), f => f.Lines));
        }

        foreach (var skipped in report.Skipped.Take(MostSkipped))
        {
            Console.Error.WriteLine($"skipped {Printable.Of(skipped.Path)}: {Printable.Of(skipped.Reason)}");
        }
    }

    private void WriteAll(Terminal terminal)
    {
        Write(terminal, Languages());
        terminal.WriteParagraph(LeftOut());
        Write(terminal, Components());
        Write(terminal, Technologies());
        Write(
            terminal,
            Findings(report.Findings.GroupBy(f => f.Signal, StringComparer.Ordinal).Select(First), f => [f.Line])
        );
        terminal.WriteParagraph(Silence());
    }

    private static void Write(Terminal terminal, TextTable table)
    {
        if (table.Count > 0)
        {
            table.Write(terminal);
        }
    }

    private string Sizes()
    {
        var code = report.Languages.Where(IsWritten).Sum(l => l.Lines.Code);
        var tests = report.Languages.Where(IsWritten).Sum(l => l.TestCode);
        var share = code == 0 ? "" : $", {Math.Round(100.0 * tests / code):0}% of it in tests";
        return $"{Figures.Count(report.Files.Length)} files read, {Figures.Count(code)} lines of code{share}.";
    }

    private TextTable Languages()
    {
        var isAuthor = !report.Author.IsEmpty;
        TextColumn[] columns =
        [
            new("language", false),
            new("files", true),
            new("code", true),
            new("comment", true),
            new("blank", true),
            new("in tests", true),
            .. isAuthor ? new TextColumn[] { new("added by author", true) } : [],
        ];
        var table = new TextTable(columns);
        foreach (var language in report.Languages.Where(IsWritten))
        {
            table.Add([
                language.Language,
                Figures.Count(language.Files),
                Figures.Count(language.Lines.Code),
                Figures.Count(language.Lines.Comment),
                Figures.Count(language.Lines.Blank),
                Figures.Count(language.TestCode),
                .. isAuthor ? new[] { Share(language.Language) } : [],
            ]);
        }

        return table;
    }

    private string Share(string language) =>
        report.Author.FirstOrDefault(a => a.Language == language) is { AllAdded: > 0 } lines
            ? $"{Figures.Count(lines.Added)} of {Figures.Count(lines.AllAdded)}"
            : "0";

    private string LeftOut()
    {
        var other = report
            .Languages.Where(l => !IsWritten(l))
            .GroupBy(l => l.Kind, StringComparer.Ordinal)
            .Select(g => $"{g.Key} {Figures.Count(g.Sum(l => l.Files))}");
        var left = report.LeftOut.Select(l => $"{l.Reason} {Figures.Count(l.Files)}");
        return $"Not counted as code, in files: {string.Join(", ", other.Concat(left).DefaultIfEmpty("none"))}.";
    }

    private TextTable Components()
    {
        var table = new TextTable(
            new("component", false),
            new("layer", false),
            new("language", false),
            new("code", true),
            new("in tests", true),
            new("because", false)
        );
        foreach (var component in report.Components.OrderByDescending(c => c.Code).Take(MostComponents))
        {
            table.Add(
                Printable.Of(component.Path),
                component.Layer ?? "not told",
                component.Language ?? "",
                Figures.Count(component.Code),
                Figures.Count(component.TestCode),
                Printable.Of(string.Join(", ", component.Because.Take(3)))
            );
        }

        return table;
    }

    private TextTable Technologies()
    {
        var table = new TextTable(
            new("technology", false),
            new("named by", false),
            new("first at", false),
            new("times", true)
        );
        foreach (
            var uses in report
                .Dependencies.Where(d => d.Technology is not null)
                .GroupBy(d => d.Technology!, StringComparer.Ordinal) // asked for just above
                .OrderBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
        )
        {
            var first = uses.First();
            table.Add(
                uses.Key,
                Printable.Of(first.Package),
                $"{Printable.Of(first.File)}:{first.Line}",
                Figures.Count(uses.Count())
            );
        }

        return table;
    }

    private static TextTable Findings(IEnumerable<Finding> findings, Func<Finding, IReadOnlyList<int>> lines)
    {
        var table = new TextTable(
            new("signal", false),
            new("of", false),
            new("proved at", false),
            new("line", false),
            new("rule", false)
        );
        foreach (var finding in findings)
        {
            var quote = Printable.Of(finding.Quote);
            table.Add(
                finding.Signal,
                finding.Of == finding.Signal ? "" : finding.Of,
                $"{Printable.Of(finding.File)}:{string.Join(',', lines(finding))}",
                quote.Length > LongestQuote ? quote[..LongestQuote] + "…" : quote,
                finding.Rule
            );
        }

        return table;
    }

    private string Silence()
    {
        var proved = report.Findings.Select(f => f.Signal).ToHashSet(StringComparer.Ordinal);
        var silent = SignalNames(knowledge).Where(s => !proved.Contains(s)).ToList();
        return silent.Count == 0
            ? "Every signal that a rule reads is proved."
            : $"No proof found of: {string.Join(", ", silent)}. No proof is no proof of absence.";
    }

    // Code before tests, and of code the file that proves it most often.
    private Finding First(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => IsTest(f.File) ? 1 : 0).ThenByDescending(f => f.Lines.Length).First();

    private bool IsTest(string path) => _tests.Contains(path);

    private readonly HashSet<string> _tests = report
        .Files.Where(f => f.IsTest)
        .Select(f => f.Path)
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsWritten(LanguageLines language) => language.Kind is "programming" or "markup";
}
