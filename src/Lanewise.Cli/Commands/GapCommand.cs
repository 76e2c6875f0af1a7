using System.CommandLine;
using Lanewise.Cli.Gap;
using Lanewise.Cli.Output;
using Lanewise.Market.Gap;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise gap</c>: how much of a gap in pay is the kind of work, and how much the choice itself.</summary>
internal static class GapCommand
{
    private static readonly Argument<string> First = new("FIRST")
    {
        HelpName = "FIRST",
        Description = "A language, technology, lane or role of the catalog.",
    };

    private static readonly Argument<string> Second = new("SECOND")
    {
        HelpName = "SECOND",
        Description = "What it is compared with.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "gap",
            "Tell how much of a gap in pay is the kind of work, and how much the language."
        )
        {
            First,
            Second,
        };
        First.CompletionSources.Add(TypedChoices.Complete);
        Second.CompletionSources.Add(TypedChoices.Complete);
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise gap rust python",
            "lanewise gap go java --country US --since 2025",
            "lanewise gap lane:machine-learning lane:backend --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var first = TypedChoices.Read(knowledge, parsed.GetRequiredValue(First));
        var second = TypedChoices.Read(knowledge, parsed.GetRequiredValue(Second));
        if (first == second)
        {
            throw new UsageException($"a gap is between two choices; both are {first.Name}");
        }

        var filter = MarketFilterOptions.Read(parsed, knowledge);
        using var facts = Start.OpenFacts(parsed);
        var gap = GapMeasure.Of(facts.Connection, knowledge, first, second, filter, stop);
        Write(parsed, gap);
        Console.Error.WriteLine(facts.Account());
        return gap.Refusal is null ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static void Write(ParseResult parsed, PayGap gap)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(GapJson.Write(gap));
            return;
        }

        Terminal.Results.WriteParagraph(gap.Sentence);
        TextTable[] tables = gap.Refusal is null
            ? [GapText.Sides(gap), GapText.Gaps(gap), GapText.Parts(gap)]
            : [GapText.Sides(gap)];
        Console.WriteLine();
        MarkdownOption.Write(parsed, tables);
        Terminal.Results.WriteParagraph(GapText.Scope(gap));
    }
}
