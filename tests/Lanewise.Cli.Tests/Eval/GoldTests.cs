using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Lanewise.Cli.Tests.Eval;

public sealed class GoldTests
{
    [SharedFact]
    public void Figures_of_the_gold_postings_are_those_of_the_scorer_that_came_with_them()
    {
        using var workspace = new Workspace();
        var gold = Path.Combine(SharedFolder.Path!, "gold");
        var (postings, labels) = (
            Path.Combine(gold, "dev", "postings.jsonl"),
            Path.Combine(gold, "dev", "labels.jsonl")
        );
        workspace.Run("extract", postings, "--out", "facts.jsonl").Code.ShouldBe(0);
        if (Score(Path.Combine(gold, "score.py"), workspace.In("facts.jsonl"), labels) is not { } expected)
        {
            return; // no Python here
        }

        var outcome = workspace.Run("eval", postings, labels, "--json");

        outcome.Code.ShouldBe(0);
        var fields = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("fields").EnumerateArray().ToList();
        fields.ShouldNotBeEmpty();
        foreach (var field in fields)
        {
            var name = field.GetProperty("field").GetString()!; // every field has a name
            var measure = field.TryGetProperty("f1", out _) ? "f1" : "accuracy";
            field
                .GetProperty(measure)
                .GetDouble()
                .ShouldBe(expected.GetProperty(name).GetProperty(measure).GetDouble(), 1e-12, name);
            field.GetProperty("n").GetInt32().ShouldBe(expected.GetProperty(name).GetProperty("n").GetInt32(), name);
        }
    }

    private static JsonElement? Score(string scorer, string facts, string labels)
    {
        try
        {
            using var python = Process.Start(
                new ProcessStartInfo("python3", [scorer, facts, labels, "--json"])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            )!; // a process of its own, so never null
            return JsonDocument.Parse(python.StandardOutput.ReadToEnd()).RootElement;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
