using System.CommandLine;
using System.Globalization;
using Lanewise.Cli.Extract;
using Lanewise.Cli.Output;
using Lanewise.Store.Shards;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise extract</c>: postings in, one facts object a posting out. No store is involved.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description =
            "Postings as JSON Lines, plain or compressed (gzip, Zstandard); - is standard input. With --shard files and folders of every kind that import takes.",
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

    private static readonly Option<Shard?> OneShard = new("--shard")
    {
        Description =
            "Read part I of N of all inputs, I from 0, and put it into the folder --out as Parquet, for lanewise merge. A finished shard is left alone.",
        HelpName = "I/N",
        CustomParser = result =>
        {
            if (Shard.TryParse(result.Tokens[0].Value, out var shard))
            {
                return shard;
            }

            result.AddError(
                $"--shard {result.Tokens[0].Value} is not a shard: of 16 the first is 0/16, the last 15/16"
            );
            return null;
        },
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
            OneShard,
            InputOptions.Source,
            InputOptions.Map,
            InputOptions.SeenOn,
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
            "zcat postings.jsonl.gz | lanewise extract - --evidence",
            "lanewise extract --shard 3/16 postings/ --out shards/"
        );
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var files = parsed.GetRequiredValue(Files);
        if (parsed.GetValue(OneShard) is { } shard)
        {
            return ExtractShard.Run(
                parsed,
                shard,
                files,
                parsed.GetValue(Out),
                parsed.GetValue(Threads),
                parsed.GetValue(Evidence),
                stop
            );
        }

        RefuseInputOptions(parsed);
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

    private static void RefuseInputOptions(ParseResult parsed)
    {
        Option[] options = [InputOptions.Source, InputOptions.Map, InputOptions.SeenOn];
        if (Array.Find(options, option => parsed.GetResult(option) is { Implicit: false }) is { } given)
        {
            throw new UsageException(
                $"{given.Name} goes with --shard; without it lines have the fields of docs/cli.md"
            );
        }
    }
}
