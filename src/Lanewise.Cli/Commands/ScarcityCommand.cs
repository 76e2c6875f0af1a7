using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.Cli.Scarcity;
using Lanewise.Market.Scarcity;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise scarcity</c>: how long openings stay up, what they ask, and at whose doors they are.</summary>
internal static class ScarcityCommand
{
    private static readonly Argument<string[]> Choices = TypedChoices.Argument(
        "Languages, technologies, lanes or roles of the catalog."
    );

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("scarcity", "Show how long openings stay up, reposts, screening and employers.")
        {
            Choices,
        };
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise scarcity rust go python",
            "lanewise scarcity lane:machine-learning lane:platform-sre --country US",
            "lanewise scarcity \"data scientist\" \"data analyst\" --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choices = TypedChoices.Read(knowledge, parsed.GetRequiredValue(Choices));
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        using var facts = Start.OpenFacts(parsed);
        var report = ScarcityMeasure.Of(facts.Connection, knowledge, choices, filter, stop);
        Write(parsed, report);
        Console.Error.WriteLine(facts.Account());
        return report.Choices.Any(choice => choice.TimePosted.Refusal is not null)
            ? ExitCode.Incomplete
            : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, ScarcityReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(ScarcityJson.Write(report));
            return;
        }

        foreach (var choice in report.Choices)
        {
            Terminal.Results.WriteParagraph(choice.Sentence);
        }

        TextTable[] tables = report.Comparisons.IsEmpty
            ? [ScarcityText.Times(report), ScarcityText.Openings(report)]
            : [ScarcityText.Times(report), ScarcityText.Comparisons(report), ScarcityText.Openings(report)];
        Console.WriteLine();
        MarkdownOption.Write(parsed, tables);
        Terminal.Results.WriteParagraph(ScarcityText.Seekers(report.Seekers));
        Terminal.Results.WriteParagraph(ScarcityText.Legend(report));
    }
}
