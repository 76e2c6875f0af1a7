using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.Store.Import;
using Lanewise.Store.Shards;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise extract --shard</c>: one shard of the inputs into a folder.</summary>
internal static class ExtractShard
{
    /// <summary>
    /// Makes the shard. A finished one is success whatever it skipped: schedulers run again what ends with another code, and the merge
    /// tells all that was skipped.
    /// </summary>
    public static int Run(
        ParseResult parsed,
        Shard shard,
        string[] paths,
        string? folder,
        int? threads,
        bool withEvidence,
        CancellationToken stop
    )
    {
        Check(paths, folder, withEvidence);
        var (manifest, wasFinished) = ShardExtract.Run(
            shard,
            paths,
            folder!, // checked
            Start.Knowledge(parsed),
            new ImportOptions
            {
                Reading = InputOptions.Reading(parsed),
                SeenOn = parsed.GetValue(InputOptions.SeenOn),
                Threads = threads ?? Environment.ProcessorCount,
            },
            stop
        );
        if (parsed.GetValue(GlobalOptions.Json))
        {
            WriteJson(shard, manifest, wasFinished);
        }

        Console.Error.WriteLine(Sentence(shard, manifest, wasFinished));
        return ExitCode.Done;
    }

    private static void Check(string[] paths, string? folder, bool withEvidence)
    {
        if (folder is null)
        {
            throw new UsageException("--shard needs --out FOLDER, the same for all shards");
        }

        if (File.Exists(folder))
        {
            throw new UsageException($"--out {folder} is a file; with --shard it is the folder of all shards");
        }

        if (withEvidence)
        {
            throw new UsageException("--evidence does not go with --shard; lanewise show tells it of the merged store");
        }

        if (paths.Contains("-", StringComparer.Ordinal))
        {
            throw new UsageException("--shard reads files, not standard input, which cannot be split");
        }
    }

    private static string Sentence(Shard shard, ShardManifest manifest, bool wasFinished)
    {
        var counts =
            $"{Figures.Count(manifest.Inputs.Sum(part => part.Read))} read, {Figures.Count(manifest.Inputs.Sum(part => part.Skipped))} skipped";
        return wasFinished
            ? $"shard {shard} is finished already: {counts}"
            : $"shard {shard}: {counts}; {Figures.Number(manifest.Seconds)} s";
    }

    private static void WriteJson(Shard shard, ShardManifest manifest, bool wasFinished) =>
        JsonOutput.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("shard"u8, shard.ToString());
            json.WriteBoolean("was_finished"u8, wasFinished);
            json.WriteNumber("read"u8, manifest.Inputs.Sum(part => part.Read));
            json.WriteNumber("postings"u8, manifest.Inputs.Sum(part => part.Postings));
            json.WriteNumber("skipped"u8, manifest.Inputs.Sum(part => part.Skipped));
            json.WriteNumber("bytes"u8, manifest.Tables.Sum(table => table.Bytes));
            json.WriteNumber("seconds"u8, manifest.Seconds);
            json.WriteEndObject();
        });
}
