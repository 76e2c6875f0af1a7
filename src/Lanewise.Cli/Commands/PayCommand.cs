using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.Cli.Pay;
using Lanewise.Market.Pay;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise pay</c>: what openings pay, and how far those that state it stand for the others.</summary>
internal static class PayCommand
{
    private static readonly Argument<string[]> Choices = TypedChoices.Argument(
        "Languages, technologies, lanes or roles of the catalog."
    );

    private static readonly Option<PayBy> By = new("--by")
    {
        HelpName = "WHAT",
        Description = "Break base pay down by lane, seniority, place, workplace or source.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("pay", "Show what openings pay, with disclosure and what it hides.") { Choices, By };
        By.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "lane", "seniority", "place", "workplace", "source");
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise pay rust go python --seniority senior",
            "lanewise pay rust --by place",
            "lanewise pay lane:security --by seniority --country US --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choices = TypedChoices.Read(knowledge, parsed.GetRequiredValue(Choices));
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        using var facts = Start.OpenFacts(parsed);
        var report = StatedPayMeasure.Of(facts.Connection, knowledge, choices, filter, parsed.GetValue(By), stop);
        Write(parsed, report);
        Console.Error.WriteLine(facts.Account());
        return report.Choices.Any(choice => choice.Base.Refusal is not null) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, StatedPayReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(StatedPayJson.Write(report));
            return;
        }

        foreach (var choice in report.Choices)
        {
            Terminal.Results.WriteParagraph(choice.Sentence);
        }

        TextTable[] tables = report.Choices.All(choice => choice.Levels.IsEmpty)
            ? [PayText.Choices(report)]
            : [PayText.Choices(report), .. report.Choices.Select(choice => PayText.Levels(report, choice))];
        Console.WriteLine();
        MarkdownOption.Write(parsed, tables);
        Terminal.Results.WriteParagraph(PayText.Legend);
    }
}
