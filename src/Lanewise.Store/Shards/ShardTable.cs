namespace Lanewise.Store.Shards;

/// <summary>A Parquet file of a shard: one table of a store.</summary>
/// <param name="Name">The table; the file has its name and <c>.parquet</c>.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="Bytes">The file's length.</param>
/// <param name="Sha256">SHA-256 of the file, in lower-case hexadecimal.</param>
public sealed record ShardTable(string Name, long Rows, long Bytes, string Sha256)
{
    internal string FileName => Name + ".parquet";
}
