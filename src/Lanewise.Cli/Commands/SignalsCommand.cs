using System.Collections.Immutable;
using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Cli.Signals;
using Lanewise.Market.Signals;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise signals</c>: what openings ask for beyond the name of a language, and how that moves.</summary>
internal static class SignalsCommand
{
    private static readonly Argument<string[]> Choices = TypedChoices.Argument(
        "Languages, technologies, lanes or roles of the catalog; none for the whole market.",
        least: 0
    );

    private static readonly Option<SignalsBy> By = new("--by")
    {
        HelpName = "WHAT",
        Description =
            "Break shares down by year, month, size of employer or layer, or show the means of pairs of languages: pair.",
    };

    private static readonly Option<string?> Kind = new("--kind")
    {
        HelpName = "KIND",
        Description = "Show signals of this kind: practice, skill, outcome, means, wording or employer.",
    };

    private static readonly Option<int> Top = new("--top")
    {
        HelpName = "N",
        Description = "Most signals of a kind to show.",
        DefaultValueFactory = _ => 8,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "signals",
            "Show which practices, skills and outcomes openings ask for, and how that moves."
        )
        {
            Choices,
            By,
            Kind,
            Top,
        };
        By.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "year", "month", "size", "layer", "pair");
        Kind.AcceptOnlyFromAmong([.. Enum.GetNames<SignalKind>().Select(kind => kind.ToLowerInvariant())]);
        NumberOption.AtLeast(Top, 1);
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise signals python go rust --kind skill",
            "lanewise signals python --by year --source hn --kind practice",
            "lanewise signals --by size --kind wording",
            "lanewise signals python rust --by pair"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choices = TypedChoices.Read(knowledge, parsed.GetValue(Choices) ?? []);
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        using var facts = Start.OpenFacts(parsed);
        var report = SignalsMeasure.Of(facts.Connection, knowledge, choices, filter, parsed.GetValue(By), stop);
        Write(parsed, report);
        Console.Error.WriteLine(facts.Account());
        return Asked(report).Any(choice => choice.Refusal is not null) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, SignalsReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(SignalsJson.Write(report));
            return;
        }

        var asked = Asked(report);
        foreach (var choice in asked)
        {
            Terminal.Results.WriteParagraph(choice.Sentence);
        }

        Console.WriteLine();
        var shown = new ShownSignals(parsed.GetValue(Kind), parsed.GetValue(Top));
        var by = parsed.GetValue(By);
        TextTable[] tables = by switch
        {
            SignalsBy.Year => [.. asked.Select(choice => SignalsOverTime.Years(choice, shown))],
            SignalsBy.Month => [.. asked.Select(choice => SignalsOverTime.Months(choice, shown))],
            SignalsBy.Size or SignalsBy.Layer => [.. asked.Select(choice => SignalsText.Levels(choice, shown))],
            SignalsBy.Pair => [SignalsText.Pairs(report)],
            _ => [.. asked.Select(choice => SignalsText.Choice(choice, shown))],
        };
        MarkdownOption.Write(parsed, tables);
        Terminal.Results.WriteParagraph(
            by is SignalsBy.Year or SignalsBy.Month ? SignalsOverTime.Legend : SignalsText.Legend
        );
    }

    private static ImmutableArray<ChoiceSignals> Asked(SignalsReport report) =>
        report.Choices.IsEmpty ? [report.Market] : report.Choices;
}
