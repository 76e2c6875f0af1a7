using System.CommandLine;
using Lanewise.Cli.Layers;
using Lanewise.Cli.Output;
using Lanewise.Market.Layers;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise layers</c>: where in a system each language is asked for, and languages among each other.</summary>
internal static class LayersCommand
{
    private static readonly Argument<string[]> Choices = new("CHOICE")
    {
        HelpName = "CHOICE",
        Description = "Languages of the catalog; without any, those with the most openings.",
        Arity = new ArgumentArity(0, LayersMeasure.MostLanguages),
    };

    private static readonly Option<LayersPart> Show = new("--show")
    {
        HelpName = "PART",
        Description = "One part with its table: matrix, languages, together, pairs, stand-in or next.",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (
                Enum.TryParse<LayersPart>(word.Replace("-", "", StringComparison.Ordinal), true, out var part)
                && Enum.IsDefined(part)
                && part != LayersPart.All
            )
            {
                return part;
            }

            result.AddError($"--show {word} is none of matrix, languages, together, pairs, stand-in, next");
            return default;
        },
    };

    private static readonly Option<string> By = new("--by")
    {
        HelpName = "WHAT",
        Description = "Whether the matrix is by layer or by lane.",
        DefaultValueFactory = _ => "layer",
    };

    private static readonly Option<string[]> Knows = new("--knows")
    {
        HelpName = "LANGUAGE",
        Description = "A language known already, for the next one; without it, the one that opens the most openings.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "layers",
            "Show where in a system languages are asked for, which together, and which next."
        )
        {
            Choices,
            Show,
            By,
            Knows,
        };
        By.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "layer", "lane");
        Choices.CompletionSources.Add(TypedChoices.Complete);
        Knows.CompletionSources.Add(TypedChoices.Complete);
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise layers",
            "lanewise layers python go rust --by lane --since 2025",
            "lanewise layers --show next --knows python --country US",
            "lanewise layers --show pairs --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var question = new LayersQuestion
        {
            Languages = TypedChoices.Languages(knowledge, parsed.GetValue(Choices) ?? []),
            Known = TypedChoices.Languages(knowledge, parsed.GetValue(Knows) ?? []),
            Part = parsed.GetValue(Show),
            IsByLane = string.Equals(parsed.GetValue(By), "lane", StringComparison.OrdinalIgnoreCase),
            Filter = MarketFilterOptions.Read(parsed, knowledge),
        };
        if (question.Languages.Union(question.Known, StringComparer.Ordinal).Count() > LayersMeasure.MostLanguages)
        {
            throw new UsageException($"at most {LayersMeasure.MostLanguages} languages are measured at once");
        }

        using var facts = Start.OpenFacts(parsed);
        var report = LayersMeasure.Of(facts.Connection, knowledge, question, stop);
        Write(parsed, report);
        Console.Error.WriteLine(facts.Account());
        return LayersText.IsRefused(report) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static void Write(ParseResult parsed, LayersReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(LayersJson.Write(report));
            return;
        }

        foreach (var sentence in LayersText.Sentences(report))
        {
            Terminal.Results.WriteParagraph(sentence);
        }

        Console.WriteLine();
        MarkdownOption.Write(parsed, LayersText.Tables(report, parsed.GetValue(Show)));
        Terminal.Results.WriteParagraph(LayersText.Legend(report, parsed.GetValue(Show)));
    }
}
