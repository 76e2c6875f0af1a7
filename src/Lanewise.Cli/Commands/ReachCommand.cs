using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.Cli.Reach;
using Lanewise.Market.Reach;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise reach</c>: how many new openings a week are within reach, and the chance of some.</summary>
internal static class ReachCommand
{
    private static readonly Argument<string[]> Choices = TypedChoices.Argument(
        "Languages, technologies, lanes or roles of the catalog to tell apart; without any, all openings in reach.",
        least: 0
    );

    private static readonly Option<int> AtLeast = Number("--at-least", "K", "Openings that the chance is of.", 1);
    private static readonly Option<int> Weeks = Number("--weeks", "W", "Weeks to come that the chance is over.", 4);

    private static readonly Option<ReachBy> By = new("--by")
    {
        HelpName = "WHAT",
        Description = "Break it down by city, country, lane, seniority or workplace.",
    };

    private static readonly Option<int> Limit = Number("--limit", "N", "Most cities, countries, ... to show.", 10);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("reach", "Show how many new openings a week are in reach, and the chance of some.")
        {
            Choices,
            AtLeast,
            Weeks,
            By,
            Limit,
        };
        By.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "city", "country", "lane", "seniority", "workplace");
        NumberOption.AtLeast(AtLeast, 1);
        NumberOption.AtLeast(Weeks, 1);
        NumberOption.AtLeast(Limit, 1);
        ReachOptions.AddTo(command);
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise reach python go rust --by city",
            "lanewise reach --skills python,django,postgresql --missing 1 --remote --pay-floor 120k",
            "lanewise reach lane:platform-sre --country DE --at-least 5 --weeks 2 --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choices = TypedChoices.Read(knowledge, parsed.GetValue(Choices) ?? []);
        var question = ReachOptions.Read(parsed, knowledge, choices) with
        {
            AtLeast = parsed.GetValue(AtLeast),
            Weeks = parsed.GetValue(Weeks),
            By = parsed.GetValue(By),
            MostLevels = parsed.GetValue(Limit),
        };
        using var facts = Start.OpenFacts(parsed);
        var report = ReachMeasure.Of(facts.Connection, knowledge, question, stop);
        Write(parsed, report);
        Console.Error.WriteLine(facts.Account());
        return report.Choices.Any(choice => choice.Total.Openings.N == 0) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, ReachReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(ReachJson.Write(report));
            return;
        }

        foreach (var choice in report.Choices)
        {
            Terminal.Results.WriteParagraph(choice.Sentence);
        }

        Console.WriteLine();
        MarkdownOption.Write(parsed, [.. ReachText.Tables(report)]);
        Terminal.Results.WriteParagraph(ReachText.Legend(report));
    }

    private static Option<int> Number(string name, string value, string description, int byDefault) =>
        new(name)
        {
            HelpName = value,
            Description = description,
            DefaultValueFactory = _ => byDefault,
        };
}
