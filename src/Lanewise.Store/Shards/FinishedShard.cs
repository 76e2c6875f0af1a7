namespace Lanewise.Store.Shards;

/// <summary>A shard that stands.</summary>
internal sealed record FinishedShard(string Folder, ShardManifest Manifest);
