using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>What some successive records of a file gave.</summary>
/// <param name="File">The file.</param>
/// <param name="Readings">One for each record.</param>
/// <param name="Postings">For each record its posting, or null where it is none that can be stored.</param>
/// <param name="Share">How much of the file is read with them, from 0 to 1.</param>
/// <param name="IsLast">Whether the file has been read to its end with them.</param>
internal sealed record ReadSlice(
    FileTally File,
    IReadOnlyList<Reading> Readings,
    IReadOnlyList<ImportedPosting?> Postings,
    double Share,
    bool IsLast
);
