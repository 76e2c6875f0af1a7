namespace Lanewise.Store.Shards;

/// <summary>What a merge did.</summary>
/// <param name="Shards">The accounts of the shards, in their order.</param>
/// <param name="Postings">Postings of the store.</param>
/// <param name="Shared">Those of them that several shards had.</param>
/// <param name="Elapsed">Time it took.</param>
public sealed record MergeReport(IReadOnlyList<ShardManifest> Shards, long Postings, long Shared, TimeSpan Elapsed)
{
    /// <summary>Records found in all inputs.</summary>
    public long Read => Parts.Sum(part => part.Read);

    /// <summary>Records, files or parts of them that gave no posting; above 0 means exit code 1.</summary>
    public long Skipped => Parts.Sum(part => part.Skipped);

    /// <summary>How many were skipped for which reason, by file, the most frequent first.</summary>
    public IReadOnlyList<(string File, string Reason, long Count)> SkippedByReason =>
        [
            .. Parts
                .SelectMany(
                    part => part.SkippedByReason,
                    (part, reason) => (part.File, Reason: reason.Key, Count: reason.Value)
                )
                .GroupBy(skipped => (skipped.File, skipped.Reason))
                .Select(group => (group.Key.File, group.Key.Reason, Count: group.Sum(skipped => skipped.Count)))
                .OrderByDescending(skipped => skipped.Count)
                .ThenBy(skipped => skipped.File, StringComparer.Ordinal)
                .ThenBy(skipped => skipped.Reason, StringComparer.Ordinal),
        ];

    private IEnumerable<ShardPart> Parts => Shards.SelectMany(shard => shard.Inputs);
}
