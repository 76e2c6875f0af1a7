using System.CommandLine;
using Lanewise.Cli.Import;
using Lanewise.Cli.Output;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise import</c>: files and folders of postings into the store.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description =
            "Files, and folders with all below them: JSON, JSON Lines, CSV, Parquet, XML, RSS, HTML, plain or compressed.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> SkippedFile = new("--skipped")
    {
        Description = "Write every skipped record with its file, line and reason to this file.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("import", "Import postings into the store; the same twice changes nothing.")
        {
            Paths,
            InputOptions.Source,
            InputOptions.Map,
            InputOptions.SeenOn,
            SkippedFile,
        };
        command.SetAction(RunAsync);
        return command.WithExamples(
            "lanewise import boards/ postings.csv.gz",
            "lanewise import export.csv --source mine --map title=job_name --map text=body --skipped skipped.txt"
        );
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var skippedFile = parsed.GetValue(SkippedFile);
        var options = new ImportOptions
        {
            Reading = InputOptions.Reading(parsed),
            SeenOn = parsed.GetValue(InputOptions.SeenOn),
            MostListed = skippedFile is null ? ImportOptions.Default.MostListed : int.MaxValue,
        };
        var knowledge = Start.Knowledge(parsed);
        await using var skippedTo = skippedFile is null ? null : new ResultFile(skippedFile);
        var path = StorePath.Of(parsed);
        using var store = PostingStore.OpenWhenFree(
            path,
            holder =>
                Console.Error.WriteLine($"{path}: held by {holder}; waiting until it has ended (Ctrl-C gives up)"),
            stop
        );
        var report = ImportProgressBar.During(progress =>
            PostingImport.Run(store, parsed.GetRequiredValue(Paths), knowledge, options, progress, stop)
        );
        Save(store);
        if (skippedTo is not null)
        {
            await WriteAsync(skippedTo, ImportText.SkippedLines(report.Files));
        }

        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => ImportText.WriteJson(report, json));
        }
        else
        {
            ImportText.Write(report, Console.Out);
        }

        return Skipped(report);
    }

    // Everything is stored by now: in the log, where the file cannot take it.
    private static void Save(PostingStore store)
    {
        try
        {
            store.Checkpoint();
        }
        catch (StoreException failure)
        {
            Console.Error.WriteLine($"all is stored, but in the log beside the store: {failure.Message}");
        }
    }

    private static async Task WriteAsync(ResultFile file, IEnumerable<string> lines)
    {
        await using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
        {
            foreach (var line in lines)
            {
                await writer.WriteLineAsync(line);
            }
        }

        file.Commit();
    }

    private static int Skipped(ImportReport report)
    {
        if (report.Skipped == 0)
        {
            return ExitCode.Done;
        }

        Console.Error.WriteLine($"{Figures.Count(report.Skipped)} skipped, for the reasons told");
        return ExitCode.Incomplete;
    }
}
