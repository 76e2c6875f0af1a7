namespace Lanewise.Store.Shards;

/// <summary>The account of a finished shard: a folder of Parquet files that holds this beside them is whole.</summary>
public sealed record ShardManifest
{
    /// <summary>Its number, from 0.</summary>
    public required int Shard { get; init; }

    /// <summary>What it shares with the other shards.</summary>
    public required ShardMaking Making { get; init; }

    /// <summary>What was read, file by file.</summary>
    public required IReadOnlyList<ShardPart> Inputs { get; init; }

    /// <summary>The files of the shard.</summary>
    public required IReadOnlyList<ShardTable> Tables { get; init; }

    /// <summary>Time it took, in seconds.</summary>
    public required double Seconds { get; init; }
}
