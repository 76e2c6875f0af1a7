namespace Lanewise.Store.Shards;

/// <summary>A file of the inputs.</summary>
/// <param name="File">Its path as found.</param>
/// <param name="Bytes">Its length.</param>
public sealed record ShardInput(string File, long Bytes);
