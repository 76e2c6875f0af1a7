using System.CommandLine;
using System.Globalization;
using Lanewise.Cli.Import;
using Lanewise.Cli.Output;
using Lanewise.Sources;
using Lanewise.Sources.Tables;
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

    private static readonly Option<string?> Source = new("--source")
    {
        Description = "Name of the source of every posting, in place of the recognised one.",
        HelpName = "NAME",
    };

    private static readonly Option<string[]> Map = new("--map")
    {
        Description = $"Take a column for a field: {string.Join(", ", TableFields.Names)}.",
        HelpName = "FIELD=COLUMN",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<DateOnly?> SeenOn = new("--seen-on")
    {
        Description =
            "The day on which the postings were seen open, for saved responses that do not say it; else the day of the first import.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (
                DateOnly.TryParseExact(
                    result.Tokens[0].Value,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                return day;
            }

            result.AddError($"--seen-on {result.Tokens[0].Value} is not a day such as 2026-03-31");
            return null;
        },
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
            Source,
            Map,
            SeenOn,
            SkippedFile,
        };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise import boards/ postings.csv.gz",
            "lanewise import export.csv --source mine --map title=job_name --map text=body --skipped skipped.txt"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var skippedFile = parsed.GetValue(SkippedFile);
        var options = new ImportOptions
        {
            Reading = new ReadOptions { Source = parsed.GetValue(Source), Map = ReadMap(parsed.GetValue(Map) ?? []) },
            SeenOn = parsed.GetValue(SeenOn),
            MostListed = skippedFile is null ? ImportOptions.Default.MostListed : int.MaxValue,
        };
        var knowledge = Start.Knowledge(parsed);
        using var store = PostingStore.Open(StorePath.Of(parsed), readOnly: false);
        var report = ImportProgressBar.During(progress =>
            PostingImport.Run(store, parsed.GetRequiredValue(Paths), knowledge, options, progress, stop)
        );
        if (skippedFile is not null)
        {
            File.WriteAllLines(skippedFile, ImportText.SkippedLines(report.Files));
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

    private static int Skipped(ImportReport report)
    {
        if (report.Skipped == 0)
        {
            return ExitCode.Done;
        }

        Console.Error.WriteLine($"{Figures.Count(report.Skipped)} skipped, for the reasons told");
        return ExitCode.Incomplete;
    }

    private static Dictionary<string, string> ReadMap(string[] typed)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in typed)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var field = at < 0 ? pair : pair[..at];
            if (at <= 0 || at == pair.Length - 1 || !TableFields.TryParse(field, out _))
            {
                throw new UsageException(
                    $"--map {pair} is not FIELD=COLUMN; fields are {string.Join(", ", TableFields.Names)}"
                );
            }

            map[field] = pair[(at + 1)..];
        }

        return map;
    }
}
