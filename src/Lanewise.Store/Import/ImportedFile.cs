using Lanewise.Sources;
using Lanewise.Sources.Tables;

namespace Lanewise.Store.Import;

/// <summary>What one file gave. Read = New + Changed + Same + Skipped, save reasons for the file as a whole.</summary>
public sealed record ImportedFile
{
    /// <summary>The file or folder as found.</summary>
    public required string Path { get; init; }

    /// <summary>What it holds, for people: "JSON Lines, gzip".</summary>
    public required string Format { get; init; }

    /// <summary>Names of the sources of its postings.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How columns were understood where no source recognised the records; otherwise null.</summary>
    public ColumnMapping? Mapping { get; init; }

    /// <summary>Records found.</summary>
    public long Read { get; init; }

    /// <summary>Postings that the store did not have.</summary>
    public long New { get; init; }

    /// <summary>Postings that the store had with other content only.</summary>
    public long Changed { get; init; }

    /// <summary>Postings that the store had with this content.</summary>
    public long Same { get; init; }

    /// <summary>Records, or parts of the file, that gave no posting.</summary>
    public long Skipped { get; init; }

    /// <summary>How many were skipped for which reason, the most frequent first; numbers in the reasons stand as "N".</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> SkippedByReason { get; init; }

    /// <summary>The first ones skipped, each with its line and reason; see <see cref="ImportOptions.MostListed"/>.</summary>
    public required IReadOnlyList<Skipped> FirstSkipped { get; init; }

    /// <summary>How many fields were left out of postings that were taken, by field and reason.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> LeftOutByReason { get; init; }

    /// <summary>The first fields left out of postings that were taken.</summary>
    public required IReadOnlyList<Skipped> FirstLeftOut { get; init; }
}
