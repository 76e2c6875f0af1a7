using Lanewise.Sources;
using Lanewise.Sources.Tables;

namespace Lanewise.Store.Import;

/// <summary>Counts what one file gives while it is imported.</summary>
internal sealed class FileTally(string path, long length, int mostListed)
{
    private readonly ReasonCounts _skipped = new(mostListed);
    private readonly ReasonCounts _leftOut = new(mostListed);
    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public long Length { get; } = length;

    /// <summary>Place among the files of the import, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Bytes of the files before it.</summary>
    public long BytesBefore { get; set; }

    public string Format { get; set; } = "";

    public ColumnMapping? Mapping { get; set; }

    public string? Sha256 { get; set; }

    /// <summary>The day that stands for days which its postings do not say.</summary>
    public DateOnly ImportedOn { get; set; }

    /// <summary>Whether the store does not yet know that these very bytes have been imported.</summary>
    public bool IsNewToStore { get; set; }

    public long Read { get; set; }

    public long New { get; set; }

    public long Changed { get; set; }

    public long Same { get; set; }

    public void AddSource(string source) => _sources.Add(source);

    public void Skip(Skipped skipped) => _skipped.Add(skipped);

    public void LeaveOut(Skipped skipped) => _leftOut.Add(skipped);

    public ImportedFile ToResult() =>
        new()
        {
            Path = Path,
            Format = Format,
            Sources = [.. _sources],
            Mapping = Mapping,
            Read = Read,
            New = New,
            Changed = Changed,
            Same = Same,
            Skipped = _skipped.Total,
            SkippedByReason = _skipped.ByReason,
            FirstSkipped = _skipped.First,
            LeftOutByReason = _leftOut.ByReason,
            FirstLeftOut = _leftOut.First,
        };
}
