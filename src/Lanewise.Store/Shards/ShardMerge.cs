using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Store.Import;
using Lanewise.Store.Rebuild;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Shards;

/// <summary>
/// Makes of all shards of a folder the store that one machine would make of the same inputs by an import. Nearly all postings stand in one
/// shard, and their rows are copied; those that several shards have are put together from their versions.
/// </summary>
public static class ShardMerge
{
    /// <summary>Checks the shards and makes the store, which appears under its name when it is whole.</summary>
    /// <param name="folder">Where the shards are.</param>
    /// <param name="path">The store's file, which must not be there yet.</param>
    /// <param name="knowledge">The catalog that the shards were read by.</param>
    /// <param name="options">The clock and threads; null for the defaults.</param>
    /// <param name="cancellation">Stops; no store is left.</param>
    /// <exception cref="StoreException">A shard is missing, doubled, damaged or made otherwise, or the store is there already.</exception>
    /// <exception cref="DuckDbException">The disk is full.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static MergeReport Run(
        string folder,
        string path,
        Knowledge knowledge,
        ImportOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        options ??= ImportOptions.Default;
        var started = options.Time.GetTimestamp();
        if (File.Exists(path))
        {
            throw new StoreException(
                $"{path}: a store is there already, and a merge makes a new one; name another file with --db"
            );
        }

        var shards = ShardCheck.Of(new(folder), knowledge.Version);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            var (postings, shared) = Merge(shards, part, knowledge, options, cancellation);
            File.Move(part, path, overwrite: false);
            return new(
                [.. shards.Select(shard => shard.Manifest)],
                postings,
                shared,
                options.Time.GetElapsedTime(started)
            );
        }
        finally
        {
            File.Delete(part);
            File.Delete(part + ".wal");
        }
    }

    private static (long Postings, long Shared) Merge(
        IReadOnlyList<FinishedShard> shards,
        string path,
        Knowledge knowledge,
        ImportOptions options,
        CancellationToken cancellation
    )
    {
        using var store = PostingStore.Open(path, readOnly: false, options.Time);
        var connection = store.Connection;
        CreateViews(connection, shards);
        connection.Execute(SqlFile.Read("shared-postings.sql"), cancellation);
        RefuseCollisions(connection);
        connection.InTransaction(() =>
        {
            connection.Execute(SqlFile.Read("merge-postings.sql"), cancellation);
            foreach (var table in FactWriter.Tables)
            {
                var sql = SqlFile.Read("merge-facts.sql").Replace("$TABLE", table, StringComparison.Ordinal);
                connection.Execute(sql, cancellation);
            }

            connection.Execute(SqlFile.Read("merge-rest.sql"), cancellation);
            RememberFiles(connection, shards);
        });
        PostingImport.Run(store, [], knowledge, options, progress: null, cancellation);
        return (
            connection.Number("SELECT count(*) FROM posting"),
            connection.Number("SELECT count(*) FROM shared_posting")
        );
    }

    /// <summary>Each table of all shards as one view, with the number of the shard.</summary>
    private static void CreateViews(Connection connection, IReadOnlyList<FinishedShard> shards)
    {
        foreach (var table in shards[0].Manifest.Tables)
        {
            var files = shards.Select(shard => Sql.Literal(Path.Combine(shard.Folder, table.FileName)));
            connection.Execute(
                $"CREATE TEMP VIEW shard_{table.Name} AS SELECT *, file_index AS shard FROM read_parquet([{string.Join(", ", files)}])"
            );
        }
    }

    // Within a shard the import has seen to it.
    private static void RefuseCollisions(Connection connection)
    {
        using var result = connection.Query(
            """
            SELECT posting_id, min(source || ' ' || source_id), max(source || ' ' || source_id)
            FROM shard_posting SEMI JOIN shared USING (posting_id)
            GROUP BY posting_id HAVING min(source || ' ' || source_id) <> max(source || ' ' || source_id) LIMIT 1
            """
        );
        if (result.Next() is { } chunk)
        {
            throw new StoreException(
                $"the identity {chunk[0].String(0)} belongs to both '{chunk[1].String(0)}' and '{chunk[2].String(0)}'; give one of the sources another name"
            );
        }
    }

    private static void RememberFiles(Connection connection, IReadOnlyList<FinishedShard> shards)
    {
        var parts = shards
            .SelectMany(shard => shard.Manifest.Inputs)
            .GroupBy(part => part.File, StringComparer.Ordinal);
        var files = parts
            .Where(file => file.Any(part => part.Postings > 0))
            .Select(file => file.First(part => part.From == 0).Sha256)
            .Distinct(StringComparer.Ordinal);
        using var appender = connection.Append("imported_file");
        foreach (var sha256 in files)
        {
            new RowWriter(appender).Text(sha256).Day(shards[0].Manifest.Making.SeenOn);
            appender.EndRow();
        }

        appender.Close();
    }
}
