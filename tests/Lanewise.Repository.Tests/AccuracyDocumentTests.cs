using System.Globalization;
using Lanewise.Accuracy.Scoring;
using Lanewise.Catalog;
using Lanewise.Cli.Eval;
using Lanewise.Cli.Output;

namespace Lanewise.Repository.Tests;

public sealed class AccuracyDocumentTests
{
    private const string Page = "docs/accuracy.md";

    // Cells of a row of the page's table: "", fact, measure, target, gold/dev, ...
    private const int Fact = 1;
    private const int Target = 3;
    private const int Gold = 4;

    [SharedFact]
    public void The_figures_of_the_gold_postings_are_the_current_ones()
    {
        var gold = Path.Combine(SharedFolder.Path!, "gold", "dev");
        var report = new Evaluation(Knowledge.Embedded, line => Assert.Fail(line.ToString())).OfFiles(
            Path.Combine(gold, "postings.jsonl"),
            Path.Combine(gold, "labels.jsonl")
        );

        var page = Committed.Read(Page).ReplaceLineEndings("\n");
        Approved.ShouldEqualFile(string.Join('\n', page.Split('\n').Select(line => WithFigures(line, report))), Page);
    }

    [Fact]
    public void Every_fact_that_is_measured_has_its_row_and_its_target()
    {
        var facts = Committed.Read(Page).Split('\n').Select(Cells).Where(IsRow).Select(cells => cells[Fact]);

        facts.ShouldBe(ComparedFields.Names);
    }

    private static string WithFigures(string line, AccuracyReport report)
    {
        var cells = Cells(line);
        if (!IsRow(cells))
        {
            return line;
        }

        var field = report.Fields.Single(f => f.Field == cells[Fact]);
        var isMet = Math.Round(field.Figure.Value, 3) >= double.Parse(cells[Target], CultureInfo.InvariantCulture);
        cells[Gold] =
            $"{ShareText.Of(field.Figure)} ({ShareText.Interval(field.Figure)}; n {Figures.Count(field.N)}) {(isMet ? "met" : "**missed**")}";
        return string.Join(" | ", cells).Trim();
    }

    private static string[] Cells(string line) => [.. line.Split('|').Select(cell => cell.Trim())];

    private static bool IsRow(string[] cells) => cells.Length > Gold && cells[Fact + 1] is "F1" or "accuracy";
}
