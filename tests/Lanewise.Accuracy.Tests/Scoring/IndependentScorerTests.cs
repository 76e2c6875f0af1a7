using System.Text.Json;
using Lanewise.Accuracy.Scoring;

namespace Lanewise.Accuracy.Tests.Scoring;

public sealed class IndependentScorerTests
{
    private static readonly JsonElement Expected = JsonDocument
        .Parse(File.ReadAllBytes(Labelled.Fixture("score.json")))
        .RootElement;

    private static readonly AccuracyReport Report = Labelled.Report(
        Labelled.Rows("facts.jsonl"),
        Labelled.Rows("labels.jsonl")
    );

    public static TheoryData<string> Fields => [.. ComparedFields.Names];

    [Fact]
    public void Every_field_of_the_scorer_is_measured()
    {
        var names = Expected.EnumerateObject().Select(p => p.Name).Where(n => n != "missing postings");

        Report.Fields.Select(f => f.Field).ShouldBe(names);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_has_the_figures_of_the_scorer(string name)
    {
        var (field, expected) = (Report.Field(name), Expected.GetProperty(name));

        field.N.ShouldBe(expected.GetProperty("n").GetInt32());
        if (ComparedFields.IsSet(name))
        {
            field.Figure.Value.ShouldBe(expected.GetProperty("f1").GetDouble(), 1e-12);
            field.Precision!.Value.Value.ShouldBe(expected.GetProperty("p").GetDouble(), 1e-12);
            field.Recall!.Value.Value.ShouldBe(expected.GetProperty("r").GetDouble(), 1e-12);
        }
        else
        {
            field.Figure.Value.ShouldBe(expected.GetProperty("accuracy").GetDouble(), 1e-12);
        }
    }

    [Fact]
    public void Postings_of_which_nothing_was_found_are_the_scorers_missing_ones() =>
        Report.Missing.Count.ShouldBe(Expected.GetProperty("missing postings").GetInt32());
}
