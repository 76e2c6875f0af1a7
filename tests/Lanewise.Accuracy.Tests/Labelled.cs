using System.Text.Json;
using Lanewise.Accuracy.Labels;
using Lanewise.Accuracy.Scoring;
using Lanewise.Catalog;

namespace Lanewise.Accuracy.Tests;

/// <summary>Labels from JSON, and reports over them.</summary>
internal static class Labelled
{
    /// <summary>A file of <c>tests/fixtures/accuracy</c>, by its name.</summary>
    public static string Fixture(string name) =>
        Path.Combine(SharedFolder.Repository, "tests", "fixtures", "accuracy", name);

    /// <summary>Every row of a fixture.</summary>
    public static IReadOnlyList<PostingLabel> Rows(string name) => [.. File.ReadLines(Fixture(name)).Select(Row)];

    /// <summary>One row, which must be right in the words of the catalog.</summary>
    public static PostingLabel Row(string json)
    {
        Mistake(json, out var label).ShouldBeNull();
        return label;
    }

    /// <summary>What is wrong with a row.</summary>
    public static string? Mistake(string json, out PostingLabel label)
    {
        using var document = JsonDocument.Parse(json);
        return LabelReader.Read(document.RootElement, new LabelWords(Knowledge.Embedded), out label);
    }

    /// <summary>Compares rows found with rows labelled.</summary>
    public static AccuracyReport Report(IEnumerable<PostingLabel> found, IReadOnlyCollection<PostingLabel> labels) =>
        AccuracyReport.Of(labels, found.ToDictionary(f => f.Id, StringComparer.Ordinal));

    /// <summary>The figures of one field of a report.</summary>
    public static FieldAccuracy Field(this AccuracyReport report, string name) =>
        report.Fields.Single(f => f.Field == name);
}
