using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Store.Import;
using Lanewise.Store.Market;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Shards;

/// <summary>
/// Makes one shard: imports its part of the inputs into a store of its own, on a local disk, and writes the tables of that as Parquet files.
/// So a shard holds what an import of its part would, and everything that an import can read can be split.
/// </summary>
public static class ShardExtract
{
    // DuckDB's own memory; with two threads a shard then takes some 0.6 GB.
    private const int DatabaseMegabytes = 256;
    private const int DatabaseMegabytesAThread = 32;
    private const long BatchCharacters = 30_000_000;

    // Each thread holds the row group that it writes; the order of rows within a shard means nothing.
    private const string RowGroup = "ROW_GROUP_SIZE 8192, ROW_GROUP_SIZE_BYTES '16MB'";

    /// <summary>Tables that say something of one store only, or that a merge makes anew.</summary>
    private static readonly string[] LeftOut =
    [
        "lanewise_schema",
        "imported_file",
        "read_file",
        "ungrouped",
        .. MarketTables.Names,
    ];

    /// <summary>Makes a shard, or finds it finished. Any number may run at once, also of the same shard; one that was killed is run again.</summary>
    /// <param name="shard">Which.</param>
    /// <param name="paths">All inputs, the same for every shard: files and folders.</param>
    /// <param name="folder">Where shards are put; created where it is missing.</param>
    /// <param name="knowledge">The catalog to read facts by.</param>
    /// <param name="options">How; where no day is given, the first shard's day holds for all.</param>
    /// <param name="cancellation">Stops; nothing is left in the folder.</param>
    /// <returns>The shard's account, and whether it stood before.</returns>
    /// <exception cref="StoreException">An input cannot be read, or the shards that stand in the folder are made otherwise.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="DuckDbException">The disk is full.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (ShardManifest Manifest, bool WasFinished) Run(
        Shard shard,
        IReadOnlyList<string> paths,
        string folder,
        Knowledge knowledge,
        ImportOptions options,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(options);
        var started = options.Time.GetTimestamp();
        var shards = new ShardFolder(Path.GetFullPath(folder));
        var making = Agree(shards, Plan(shard, paths, knowledge, options), options.SeenOn is not null);
        if (shards.Whole(shard, making) is { } finished)
        {
            return (finished, true);
        }

        var local = Directory.CreateTempSubdirectory("lanewise-shard-");
        var part = shards.Part(shard);
        Directory.CreateDirectory(part);
        try
        {
            var (inputs, tables) = Make(shard, paths, making, knowledge, options, local.FullName, part, cancellation);
            var manifest = new ShardManifest
            {
                Shard = shard.Index,
                Making = making,
                Inputs = inputs,
                Tables = tables,
                Seconds = Math.Round(options.Time.GetElapsedTime(started).TotalSeconds, 1),
            };
            shards.Finish(shard, part, manifest);
            return (manifest, false);
        }
        finally
        {
            local.Delete(recursive: true);
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }
        }
    }

    private static ShardPlan Plan(Shard shard, IReadOnlyList<string> paths, Knowledge knowledge, ImportOptions options)
    {
        var files = InputFiles.Find(paths);
        if (files.Find(file => file.Skipped is not null) is (var path, _, { } skipped))
        {
            throw new StoreException($"{path}: {skipped.Reason}");
        }

        return new()
        {
            Making = new()
            {
                Shards = shard.Count,
                Schema = Migrations.Latest,
                Extractor = Extractor.Version,
                Catalog = knowledge.Version,
                SeenOn = options.SeenOn ?? DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime),
                Source = options.Reading.Source,
                Map = new(options.Reading.Map.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            },
            Paths = paths,
            Inputs = files.ConvertAll(file => new ShardInput(file.Path, file.Length)),
        };
    }

    /// <summary>What all shards of the folder hold to; where no day is told, its day is taken.</summary>
    private static ShardMaking Agree(ShardFolder shards, ShardPlan plan, bool isDayTold)
    {
        var standing = shards.Propose(plan);
        var mine = isDayTold ? plan : plan with { Making = plan.Making with { SeenOn = standing.Making.SeenOn } };
        var differences = mine.DifferencesTo(standing).ToList();
        return differences.Count == 0
            ? standing.Making
            : throw new StoreException(
                $"{shards.Path}: its shards are made otherwise, this one by {string.Join("; ", differences)}; take another folder"
            );
    }

    private static (List<ShardPart> Inputs, List<ShardTable> Tables) Make(
        Shard shard,
        IReadOnlyList<string> paths,
        ShardMaking making,
        Knowledge knowledge,
        ImportOptions options,
        string local,
        string part,
        CancellationToken cancellation
    )
    {
        using var store = PostingStore.Open(Path.Combine(local, "shard.duckdb"), readOnly: false, options.Time);
        var memory = DatabaseMegabytes + (DatabaseMegabytesAThread * options.Threads);
        Set(store.Connection, "memory_limit", $"'{memory}MB'");
        var files = PostingImport.Run(
            store,
            paths,
            shard,
            knowledge,
            options with
            {
                SeenOn = making.SeenOn,
                BatchCharacters = BatchCharacters,
            },
            cancellation
        );
        Set(store.Connection, "threads", options.Threads);
        Set(store.Connection, "preserve_insertion_order", "false");
        var tables = Tables(store.Connection).ConvertAll(table => Write(store.Connection, table, part, cancellation));
        return ([.. files.Select(Account)], tables);
    }

    private static void Set(Connection connection, string setting, object value) =>
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"SET {setting} = {value}"));

    private static List<string> Tables(Connection connection)
    {
        using var result = connection.Query(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary ORDER BY table_name"
        );
        var tables = new List<string>();
        while (result.Next() is { } chunk)
        {
            tables.AddRange(Enumerable.Range(0, chunk.Count).Select(row => chunk[0].String(row)));
        }

        return [.. tables.Except(LeftOut, StringComparer.Ordinal)];
    }

    private static ShardTable Write(Connection connection, string table, string part, CancellationToken cancellation)
    {
        var path = Path.Combine(part, table + ".parquet");
        var rows = connection.Execute(
            $"COPY \"{table}\" TO {Sql.Literal(path)} (FORMAT parquet, COMPRESSION zstd, {RowGroup}, USE_TMP_FILE false)",
            cancellation
        );
        using (var file = File.Open(path, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        return new(table, rows, new FileInfo(path).Length, InputContent.Sha256(path));
    }

    private static ShardPart Account(FileTally file)
    {
        var result = file.ToResult();
        return new()
        {
            File = file.Path,
            From = file.Part.From,
            To = file.Part.To,
            ContentFrom = file.Content?.From,
            ContentTo = file.Content?.To,
            Sha256 = file.Sha256,
            Format = file.Format,
            Read = file.Read,
            Postings = file.Postings,
            Skipped = result.Skipped,
            SkippedByReason = result.SkippedByReason.ToDictionary(StringComparer.Ordinal),
            FirstSkipped = result.FirstSkipped,
        };
    }
}
