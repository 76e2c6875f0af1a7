using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Cli.Portfolio;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Together;

namespace Lanewise.Cli.Resume;

/// <summary>Writes what is said, proved and asked for as tables for people.</summary>
internal sealed class EvidenceText(EvidenceReport report, Demand demand)
{
    /// <summary>Writes everything that is said or proved, and the most asked for of the rest.</summary>
    public void Write(Terminal terminal, int top)
    {
        terminal.WriteParagraph(
            demand.Openings == 0
                ? "No opening is in reach under the filters, so nothing is said of what openings ask for."
                : $"Openings in reach: {Figures.Count(demand.Openings)}, in {string.Join(", ", demand.Lanes)}."
        );
        Table(terminal, "Technologies", report.Rows.Where(row => !row.IsSignal), top);
        Table(terminal, "Signals", report.Rows.Where(row => row.IsSignal), top);
        Sentence(terminal, "Said without proof in the code that was read", Standing.SaidOnly);
        Sentence(terminal, "Proved and not said", Standing.ProvedOnly);
        terminal.WriteParagraph(
            "No proof found is no proof of absence: code that cannot be shown proves nothing here."
        );
    }

    private void Table(Terminal terminal, string title, IEnumerable<EvidenceRow> rows, int top)
    {
        var table = new TextTable(
            new(title.ToLowerInvariant().TrimEnd('s') is "technologie" ? "technology" : "signal", false),
            new("résumé", false),
            new("used", false),
            new("line", true),
            new("code", false),
            new("openings asking", true),
            new("standing", false)
        );
        var asked = 0;
        foreach (var row in rows)
        {
            if (row.Standing == Standing.AskedOnly && ++asked > top)
            {
                continue;
            }

            table.Add(
                row.Title,
                row.Said is { } said
                    ? ResumeText.Word(said) + (row.Through is { } through ? $", by {through}" : "")
                    : Figures.None,
                ResumeText.Length(row.Months),
                row.Quote is { } quote ? ResumeText.Line(quote) : "",
                row.Code.IsEmpty ? Figures.None : Where(row.Code[0]),
                demand.Openings == 0
                    ? Figures.None
                    : $"{Figures.Count(row.Openings)} ({Figures.Percent((double)row.Openings / demand.Openings)})",
                Word(row.Standing)
            );
        }

        if (table.Count > 0)
        {
            terminal.Writer.WriteLine();
            terminal.WriteParagraph(title);
            table.Write(terminal);
        }
    }

    private void Sentence(Terminal terminal, string what, Standing standing)
    {
        var names = report.Rows.Where(row => row.Standing == standing).Select(row => row.Title).ToList();
        terminal.WriteParagraph($"{what}: {(names.Count == 0 ? "nothing" : string.Join(", ", names))}.");
    }

    private static string Where(CodeProof proof) =>
        proof.File is null
            ? proof.Says
            : string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(proof.File)}:{proof.Line}");

    private static string Word(Standing standing) =>
        standing switch
        {
            Standing.SaidAndProved => "said and proved",
            Standing.SaidOnly => "said only",
            Standing.ProvedOnly => "proved only",
            _ => "asked only",
        };
}
