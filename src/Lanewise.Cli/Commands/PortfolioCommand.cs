using System.CommandLine;
using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Cli.Portfolio;
using Lanewise.Evidence.Portfolio;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise portfolio</c>: what a person's own repositories prove, each finding with its file and line.</summary>
internal static class PortfolioCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description =
            "Repositories: working trees, bare repositories or plain folders. Nothing in them is run or changed.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Author = new("--author")
    {
        Description =
            "Only what this author wrote: findings on lines that git blame gives to a name or mail holding the text, and lines added by language.",
        HelpName = "NAME-OR-MAIL",
    };

    private static readonly Option<bool> Uncommitted = new("--uncommitted")
    {
        Description = "Read the files on disk in place of the last commit.",
    };

    private static readonly Option<string?> Signal = new("--signal")
    {
        Description = "Every finding of one signal instead of the first of each.",
        HelpName = "SIGNAL",
    };

    private static readonly Option<string?> Svg = new("--svg")
    {
        Description = "Draw the components in their layers to this file, which appears only when all is written.",
        HelpName = "FILE",
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Files read at a time; all processors unless given.",
        HelpName = "N",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "portfolio",
            "Show what your repositories prove: languages, components, technologies and signals, with file and line."
        )
        {
            Paths,
            Author,
            Uncommitted,
            Signal,
            Svg,
            Threads,
        };
        Threads.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && (!int.TryParse(text, CultureInfo.InvariantCulture, out var n) || n is < 1 or > 1024)
            )
            {
                result.AddError($"--threads {text} is not a number from 1 to 1024");
            }
        });
        command.SetAction(RunAsync);
        return command.WithExamples(
            "lanewise portfolio .",
            "lanewise portfolio service/ library.git --svg layers.svg",
            "lanewise portfolio . --author me@example.org --signal retries",
            "lanewise portfolio . --json"
        );
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var signal = SignalOf(parsed, PortfolioText.SignalNames(knowledge));
        var reports = Read(parsed, new PortfolioReader(knowledge), stop);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => PortfolioJson.Write(json, reports, signal));
        }
        else
        {
            reports.ForEach(report => new PortfolioText(knowledge, report).Write(Terminal.Results, signal));
        }

        if (parsed.GetValue(Svg) is { } path)
        {
            await using var file = new ResultFile(path);
            await file.Stream.WriteAsync(LayerPicture.Draw(knowledge.Layers, reports), stop);
            file.Commit();
        }

        var skipped = reports.Sum(r => r.Skipped.Length);
        if (skipped > 0)
        {
            await Console.Error.WriteLineAsync($"{Figures.Count(skipped)} skipped");
        }

        return skipped > 0 || reports.Count < parsed.GetRequiredValue(Paths).Length
            ? ExitCode.Incomplete
            : ExitCode.Done;
    }

    private static List<PortfolioReport> Read(ParseResult parsed, PortfolioReader reader, CancellationToken stop)
    {
        var options = new PortfolioOptions
        {
            IsUncommitted = parsed.GetValue(Uncommitted),
            Author = parsed.GetValue(Author),
            Threads = parsed.GetValue(Threads) ?? Environment.ProcessorCount,
        };
        var reports = new List<PortfolioReport>();
        foreach (var path in parsed.GetRequiredValue(Paths))
        {
            try
            {
                reports.Add(reader.Read(path, options, stop));
            }
            catch (PortfolioException e)
            {
                Console.Error.WriteLine($"{Printable.Of(path)} {Printable.Of(e.Message)}");
            }
        }

        return reports.Count > 0 ? reports : throw new UsageException("nothing to read");
    }

    private static string? SignalOf(ParseResult parsed, IReadOnlyList<string> known) =>
        parsed.GetValue(Signal) is not { } typed ? null
        : known.Contains(typed, StringComparer.Ordinal) ? typed
        : throw new UsageException(
            $"--signal {typed} is no signal that code proves{Suggestions.Sentence(Suggestions.For(typed, known))}"
        );
}
