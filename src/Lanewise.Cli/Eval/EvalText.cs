using Lanewise.Accuracy.Scoring;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Eval;

/// <summary>Accuracy as tables for people.</summary>
internal static class EvalText
{
    private const int MostShown = 5;

    /// <summary>Every field with its figures.</summary>
    public static TextTable Fields(AccuracyReport report)
    {
        var table = new TextTable(
            new("field"),
            new("measure"),
            new("figure", IsNumber: true),
            new("95% interval"),
            new("precision", IsNumber: true),
            new("recall", IsNumber: true),
            new("n", IsNumber: true),
            new("errors", IsNumber: true)
        );
        foreach (var field in report.Fields)
        {
            table.Add(
                field.Field,
                Measure(field),
                ShareText.Of(field.Figure),
                ShareText.Interval(field.Figure),
                ShareText.Of(field.Precision),
                ShareText.Of(field.Recall),
                Figures.Count(field.N),
                Figures.Count(field.Errors)
            );
        }

        return table;
    }

    /// <summary>Every field by group of postings, side by side, with n in brackets.</summary>
    public static TextTable ByGroup(AccuracyReport report, Func<string, string> groupOf)
    {
        var groups = report.By(groupOf);
        var table = new TextTable([
            new("field"),
            .. groups.Select(s => new TextColumn(Heading(s.Group, s.Postings), IsNumber: true)),
        ]);
        foreach (var (index, name) in ComparedFields.Names.Index())
        {
            table.Add([name, .. groups.Select(s => Cell(s.Fields[index]))]);
        }

        return table;
    }

    /// <summary>What goes wrong most often.</summary>
    public static TextTable Confusions(AccuracyReport report)
    {
        var table = new TextTable(new("what goes wrong most often"), new("field"), new("times", IsNumber: true));
        foreach (var confusion in report.Confusions().Take(MostShown))
        {
            table.Add(confusion.What, confusion.Field, Figures.Count(confusion.Times));
        }

        return table;
    }

    /// <summary>The postings with the most errors.</summary>
    public static TextTable Postings(AccuracyReport report)
    {
        var table = new TextTable(new("posting with most errors"), new("errors", IsNumber: true), new("in"));
        foreach (var (id, errors, misses) in report.WorstPostings().Take(MostShown))
        {
            table.Add(
                id,
                Figures.Count(errors),
                string.Join(", ", misses.Select(m => m.Field).Distinct(StringComparer.Ordinal))
            );
        }

        return table;
    }

    /// <summary>What was wrong in one field, a posting a paragraph.</summary>
    public static void WriteMisses(IEnumerable<Outcome> misses, TextWriter output)
    {
        foreach (var miss in misses)
        {
            output.WriteLine(miss.Item is null ? miss.Id : $"{miss.Id} {miss.Item}");
            output.WriteLine($"   found     {string.Join(", ", miss.Found)}");
            output.WriteLine($"   labelled  {string.Join(", ", miss.Labelled)}");
        }
    }

    /// <summary>What was measured, in a sentence.</summary>
    public static string Scope(AccuracyReport report) =>
        $"{Figures.Count(report.Postings, "posting")}. n counts labelled values, of single answers those compared; "
        + "intervals take the values of a posting together.";

    private static string Cell(FieldAccuracy field) =>
        field.N == 0 && field.Errors == 0 ? Figures.None : $"{ShareText.Of(field.Figure)} ({Figures.Count(field.N)})";

    // Broken at hyphens, so that many groups stand side by side.
    private static string Heading(string group, int postings) =>
        $"{group.Replace("-", "-\n", StringComparison.Ordinal)}\n({Figures.Count(postings)})";

    private static string Measure(FieldAccuracy field) => ComparedFields.IsSet(field.Field) ? "F1" : "accuracy";
}
