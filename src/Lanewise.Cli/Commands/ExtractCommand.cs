using System.CommandLine;
using System.Globalization;
using Lanewise.Cli.Extract;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise extract</c>: postings in, one facts object a posting out. No store is involved.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Postings as JSON Lines, plain or compressed (gzip, Zstandard); - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Write to this file, which appears only when all is written; else to standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Evidence = new("--evidence")
    {
        Description = "Add the plain text and, for every fact, the place in it that it was read from.",
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Postings read at a time; all processors unless given.",
        HelpName = "N",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("extract", "Print the facts of postings as JSON Lines, in order; no store involved.")
        {
            Files,
            Out,
            Evidence,
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
            "lanewise extract postings.jsonl.gz --out facts.jsonl",
            "zcat postings.jsonl.gz | lanewise extract - --evidence"
        );
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var files = parsed.GetRequiredValue(Files);
        PostingFile.CheckAllExist(files);
        using var run = new ExtractRun(
            Start.Knowledge(parsed),
            parsed.GetValue(Threads) ?? Environment.ProcessorCount,
            parsed.GetValue(Evidence),
            skipped => Console.Error.WriteLine(skipped)
        );
        await using var output = new ResultFile(parsed.GetValue(Out));
        foreach (var file in files)
        {
            await run.ReadAsync(file, output.Stream, stop);
        }

        output.Commit();
        if (run.Skipped > 0)
        {
            await Console.Error.WriteLineAsync($"{run.Skipped:N0} skipped, {run.Written:N0} written");
        }

        return run.Skipped > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }
}
