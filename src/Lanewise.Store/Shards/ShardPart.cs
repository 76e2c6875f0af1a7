namespace Lanewise.Store.Shards;

/// <summary>What a shard read of one file. Read = Postings + Skipped, save for files of days and counts, and reasons for the file as a whole.</summary>
public sealed record ShardPart
{
    /// <summary>The file's path as found.</summary>
    public required string File { get; init; }

    /// <summary>First byte of the part, in the file as it lies on disk.</summary>
    public required long From { get; init; }

    /// <summary>After its last byte.</summary>
    public required long To { get; init; }

    /// <summary>The first byte of unpacked content, or row of Parquet, that was read; null for files that are never cut.</summary>
    public long? ContentFrom { get; init; }

    /// <summary>After the last one; the next part's <see cref="ContentFrom"/>.</summary>
    public long? ContentTo { get; init; }

    /// <summary>SHA-256 of the whole file, in lower-case hexadecimal; null where it begins in another shard.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What it holds, for people: "JSON Lines, gzip".</summary>
    public required string Format { get; init; }

    /// <summary>Records found.</summary>
    public required long Read { get; init; }

    /// <summary>Those that gave a posting.</summary>
    public required long Postings { get; init; }

    /// <summary>Those that gave nothing.</summary>
    public required long Skipped { get; init; }

    /// <summary>How many were skipped for which reason.</summary>
    public required IReadOnlyDictionary<string, long> SkippedByReason { get; init; }

    /// <summary>The first ones skipped, each with its line, counted from the first line of the part.</summary>
    public required IReadOnlyList<Sources.Skipped> FirstSkipped { get; init; }
}
