using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.Store.Shards;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise merge</c>: the shards of a folder into a store.</summary>
internal static class MergeCommand
{
    private const int MostReasons = 20;

    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "The folder of all shards that lanewise extract --shard has made.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("merge", "Make of shards the store that one machine makes of the same inputs.")
        {
            Folder,
        };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples("lanewise merge shards/ --db all.duckdb");
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var path = StorePath.Of(parsed);
        var report = ShardMerge.Run(parsed.GetRequiredValue(Folder), path, Start.Knowledge(parsed), cancellation: stop);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            WriteJson(report);
        }
        else
        {
            Write(report, path);
        }

        if (report.Skipped == 0)
        {
            return ExitCode.Done;
        }

        Console.Error.WriteLine($"{Figures.Count(report.Skipped)} skipped, for the reasons told");
        return ExitCode.Incomplete;
    }

    private static void Write(MergeReport report, string path)
    {
        foreach (var (file, reason, count) in report.SkippedByReason.Take(MostReasons))
        {
            Console.Out.WriteLine($"{file}: {Figures.Count(count)} skipped: {reason}");
        }

        if (report.SkippedByReason.Count > MostReasons)
        {
            Console.Out.WriteLine($"further reasons: {report.SkippedByReason.Count - MostReasons}; --json lists them");
        }

        Console.Out.WriteLine(
            $"{Figures.Count(report.Read)} read by {Figures.Count(report.Shards.Count, "shard")}: {Figures.Count(report.Postings, "posting")}, "
                + $"{Figures.Count(report.Shared)} of them in several shards; {Figures.Number(report.Elapsed.TotalSeconds)} s; {path}"
        );
    }

    private static void WriteJson(MergeReport report) =>
        JsonOutput.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("shards"u8, report.Shards.Count);
            json.WriteNumber("read"u8, report.Read);
            json.WriteNumber("postings"u8, report.Postings);
            json.WriteNumber("shared"u8, report.Shared);
            json.WriteNumber("skipped"u8, report.Skipped);
            json.WriteNumber("seconds"u8, Math.Round(report.Elapsed.TotalSeconds, 3));
            json.WriteStartArray("skipped_by_reason"u8);
            foreach (var (file, reason, count) in report.SkippedByReason)
            {
                json.WriteStartObject();
                json.WriteString("file"u8, file);
                json.WriteString("reason"u8, reason);
                json.WriteNumber("count"u8, count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
}
