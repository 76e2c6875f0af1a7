using System.CommandLine;
using Lanewise.Cli.Compare;
using Lanewise.Cli.Output;
using Lanewise.Market.Compare;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise compare</c>: the snapshot of several languages, technologies, lanes or roles side by side.</summary>
internal static class CompareCommand
{
    private static readonly Argument<string[]> Choices = TypedChoices.Argument(
        "Languages, technologies, lanes or roles of the catalog; lane:security decides where a name is several."
    );

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("compare", "Compare the markets of languages, technologies, lanes or roles.")
        {
            Choices,
        };
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise compare python go rust",
            "lanewise compare python go rust --country US --seniority senior --since 2026",
            "lanewise compare \"data scientist\" \"data analyst\" --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choices = TypedChoices.Read(knowledge, parsed.GetRequiredValue(Choices));
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        using var facts = Start.OpenFacts(parsed);
        var comparison = ComparisonMeasure.Of(facts.Connection, knowledge, choices, filter, stop);
        Write(parsed, comparison);
        Console.Error.WriteLine(facts.Account());
        return comparison.Choices.Any(c => c.Openings == 0) ? NothingFound(comparison) : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, Comparison comparison)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(ComparisonJson.Write(comparison));
            return;
        }

        TextTable[] tables = [CompareText.Markets(comparison), CompareText.Volumes(comparison)];
        MarkdownOption.Write(parsed, tables);
        Terminal.Results.WriteParagraph(CompareText.Scope(comparison));
    }

    private static int NothingFound(Comparison comparison)
    {
        var names = comparison.Choices.Where(c => c.Openings == 0).Select(c => c.Name);
        Console.Error.WriteLine($"no openings found for {string.Join(", ", names)}");
        return ExitCode.Incomplete;
    }
}
