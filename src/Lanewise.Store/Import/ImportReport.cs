namespace Lanewise.Store.Import;

/// <summary>What an import did.</summary>
/// <param name="Files">One result for each file, in the order of reading.</param>
/// <param name="Elapsed">Time it took.</param>
/// <param name="Rebuilt">Postings whose facts were stale and have been read anew.</param>
/// <param name="Regrouped">Postings that moved to another opening.</param>
public sealed record ImportReport(IReadOnlyList<ImportedFile> Files, TimeSpan Elapsed, long Rebuilt, long Regrouped)
{
    /// <summary>Records found in all files.</summary>
    public long Read => Files.Sum(file => file.Read);

    /// <summary>Postings that the store did not have.</summary>
    public long New => Files.Sum(file => file.New);

    /// <summary>Postings that the store had with other content only.</summary>
    public long Changed => Files.Sum(file => file.Changed);

    /// <summary>Postings that the store had with this content.</summary>
    public long Same => Files.Sum(file => file.Same);

    /// <summary>Records, files or parts of them that gave no posting; above 0 means exit code 1.</summary>
    public long Skipped => Files.Sum(file => file.Skipped);
}
