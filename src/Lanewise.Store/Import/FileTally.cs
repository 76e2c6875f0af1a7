using Lanewise.Sources;
using Lanewise.Sources.Tables;

namespace Lanewise.Store.Import;

/// <summary>Counts what one file gives while it is imported.</summary>
internal sealed class FileTally(string path, long length, int mostListed)
{
    /// <summary>Longer postings are not postings; they would only crowd out the others.</summary>
    private const int MostCharacters = 2_000_000;

    private readonly ReasonCounts _skipped = new(mostListed);
    private readonly ReasonCounts _leftOut = new(mostListed);
    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public long Length { get; } = length;

    /// <summary>What of the file is read.</summary>
    public FilePart Part { get; init; } = FilePart.Whole(length);

    /// <summary>Where in the content, or at which rows, reading began and ended; null for a file that is never cut.</summary>
    public (long From, long To)? Content { get; set; }

    /// <summary>Place among the files of the import, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Bytes of the files before it.</summary>
    public long BytesBefore { get; set; }

    public string Format { get; set; } = "";

    public ColumnMapping? Mapping { get; set; }

    public string? Sha256 { get; set; }

    /// <summary>What was told of the file when it was read before; null where it has to be read.</summary>
    public ImportedFile? Told { get; set; }

    /// <summary>The day that stands for days which its postings do not say.</summary>
    public DateOnly ImportedOn { get; set; }

    /// <summary>Whether the store does not yet know that these very bytes have been imported.</summary>
    public bool IsNewToStore { get; set; }

    public long Read { get; private set; }

    /// <summary>Records that gave a posting.</summary>
    public long Postings { get; private set; }

    public long New { get; set; }

    public long Changed { get; set; }

    public long Same { get; set; }

    public void Skip(Skipped skipped) => _skipped.Add(skipped);

    /// <summary>Whether it is longer than any posting; such are not taken.</summary>
    public static bool IsTooLong(Posting posting) => (posting.Text?.Length ?? 0) + posting.Raw.Length > MostCharacters;

    /// <summary>Counts a record; gives its posting, or null where it is none.</summary>
    public Posting? Take(Reading reading)
    {
        Read += reading.Number > 0 ? 1 : 0;
        if ((reading.Listed?.Source ?? reading.Seekers?.Source) is { } source)
        {
            _sources.Add(source);
            return null;
        }

        if (reading.Posting is not { } posting)
        {
            // A record is skipped once, for the first of its reasons.
            Skip(reading.Skipped.Count > 0 ? reading.Skipped[0] : new(reading.Number, null, "holds no posting"));
            return null;
        }

        if (IsTooLong(posting))
        {
            var characters = (posting.Text?.Length ?? 0) + posting.Raw.Length;
            Skip(new(reading.Number, null, $"has {characters} characters; at most {MostCharacters} are taken"));
            return null;
        }

        Postings++;
        _sources.Add(posting.Source);
        foreach (var skipped in reading.Skipped)
        {
            _leftOut.Add(skipped);
        }

        return posting;
    }

    public ImportedFile ToResult() =>
        Told is not null
            ? Told with
            {
                Path = Path,
            }
            : new()
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
