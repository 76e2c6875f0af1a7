using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.Cli.Trend;
using Lanewise.Market.Trend;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise trend</c>: choices over time, with growth, seasons and gaps.</summary>
internal static class TrendCommand
{
    private static readonly Argument<string[]> Choices = TypedChoices.Argument(
        "Languages, technologies, lanes or roles of the catalog."
    );

    private static readonly Option<bool> Weekly = new("--weekly") { Description = "Show weeks instead of months." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("trend", "Show openings and shares over time, with growth and seasons.")
        {
            Choices,
            Weekly,
        };
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise trend python go rust --source hn",
            "lanewise trend rust --since 2025 --weekly",
            "lanewise trend lane:machine-learning --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choices = TypedChoices.Read(knowledge, parsed.GetRequiredValue(Choices));
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        var period = parsed.GetValue(Weekly) ? TrendPeriod.Week : TrendPeriod.Month;
        using var facts = Start.OpenFacts(parsed);
        var trends = TrendMeasure.Of(facts.Connection, knowledge, choices, filter, period, stop);
        Write(parsed, trends);
        Console.Error.WriteLine(facts.Account());
        return trends.Choices.Any(choice => choice.Openings == 0) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, Trends trends)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(TrendJson.Write(trends));
            return;
        }

        foreach (var choice in trends.Choices)
        {
            Terminal.Results.WriteParagraph(choice.Sentence);
        }

        Console.WriteLine();
        MarkdownOption.Write(parsed, TrendText.Years(trends));
        Terminal.Results.WriteParagraph(TrendText.Legend(trends));
    }
}
