using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Store.Import;
using Lanewise.Store.Shards;

namespace Lanewise.Store.Tests.Shards;

/// <summary>A folder of inputs, and what one machine and several shards make of it.</summary>
internal sealed class Sharding : IDisposable
{
    private readonly Importing _import = new();

    public string Input => _import.Input;

    public string Out => Path.Combine(_import.Folder, "out");

    public static ImportOptions Options => Importing.Options;

    public string Write(string name, string content) => _import.Write(name, content);

    public string Write(string name, byte[] content) => _import.Write(name, content);

    /// <summary>Writes an input file by DuckDB, its ending telling how.</summary>
    public string Write(string name, string sql, string format)
    {
        using var database = Database.Open(PostingStore.InMemory);
        using var connection = database.Connect();
        var path = Path.Combine(Input, name);
        connection.Execute($"COPY ({sql}) TO '{path}' ({format})");
        return path;
    }

    /// <summary>The tables that one import makes.</summary>
    public string Single()
    {
        _import.Run();
        return StoreTables.Of(_import.Store);
    }

    public (ShardManifest Manifest, bool WasFinished) Extract(int index, int count, ImportOptions? options = null) =>
        ShardExtract.Run(new(index, count), [Input], Out, Knowledge.Embedded, options ?? Options);

    public void ExtractAll(int count)
    {
        for (var index = count - 1; index >= 0; index--)
        {
            Extract(index, count);
        }
    }

    /// <summary>The tables that the shards make.</summary>
    public string Merged(out MergeReport report)
    {
        var path = Path.Combine(_import.Folder, $"{Guid.NewGuid():N}.duckdb");
        report = ShardMerge.Run(Out, path, Knowledge.Embedded, Options);
        using var store = PostingStore.Open(path, readOnly: true);
        return StoreTables.Of(store);
    }

    public string Merged() => Merged(out _);

    /// <summary>The folder of a shard.</summary>
    public string Folder(int index, int count) => Path.Combine(Out, $"shard-{index:D5}-of-{count:D5}");

    public void Dispose() => _import.Dispose();
}
