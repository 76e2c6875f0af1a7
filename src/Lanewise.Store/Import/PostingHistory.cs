namespace Lanewise.Store.Import;

/// <summary>All versions of one posting, as stored and as an import changes them.</summary>
internal sealed class PostingHistory
{
    // Nearly always one, and an import makes a history of every posting: so no dictionary.
    private readonly List<PostingVersion> _versions = [];

    /// <summary>The posting's identity.</summary>
    public required string Id { get; init; }

    /// <summary>Source and the source's id; another posting with the same identity is a collision.</summary>
    public required (string Source, string SourceId) Key { get; init; }

    /// <summary>Content of the version that the store has as the current one; null for a posting it does not have.</summary>
    public ulong? StoredContent { get; init; }

    /// <summary>Employer of the stored current version.</summary>
    public ulong? StoredCompany { get; init; }

    public DateOnly? StoredClosedOn { get; init; }

    /// <summary>Latest day on which a source said that it was taken down.</summary>
    public DateOnly? ClosedOn { get; set; }

    public string? StoredBoard { get; init; }

    /// <summary>The board it stands on; of several the first by name, so that the order of imports does not matter.</summary>
    public string? Board { get; set; }

    public IReadOnlyList<PostingVersion> Versions => _versions;

    /// <summary>The version that the posting now has.</summary>
    public PostingVersion Current
    {
        get
        {
            var best = _versions[0];
            foreach (var next in _versions)
            {
                best = next.IsBefore(best) ? next : best;
            }

            return best;
        }
    }

    /// <summary>Whether the current version is another than the stored one.</summary>
    public bool IsReplaced => Current.Content != StoredContent;

    /// <summary>Days on which any version was seen.</summary>
    public SeenDays Seen
    {
        get
        {
            var seen = _versions[0].Seen;
            foreach (var version in _versions)
            {
                seen = seen.With(version.Seen);
            }

            return seen;
        }
    }

    /// <summary>Whether the days of the stored current version or of the posting as a whole have changed.</summary>
    public bool HasNewDays =>
        ClosedOn != StoredClosedOn
        || Board != StoredBoard
        || _versions.Exists(version => version.Stored != version.Seen);

    /// <summary>The history of a posting that the store does not have, without any version yet.</summary>
    public static PostingHistory Of(ImportedPosting record) => new() { Id = record.Id, Key = record.Key };

    /// <summary>Whether a record is of this posting, and not of another that has the same identity.</summary>
    public bool IsOf(ImportedPosting record) => record.Key == Key;

    public void Add(PostingVersion version) => _versions.Add(version);

    /// <summary>Adds what a record says; counts it for its file.</summary>
    public void Merge(ImportedPosting record)
    {
        var isNew = _versions.Count == 0;
        if (Version(record.Content) is { } version)
        {
            version.Seen = version.Seen.With(record.Seen);
            version.Record ??= record;
            record.File.Same++;
        }
        else
        {
            Add(
                new()
                {
                    Content = record.Content,
                    HasText = record.HasText,
                    PostedOn = record.Posting.PostedOn,
                    Seen = record.Seen,
                    Record = record,
                }
            );
            _ = isNew ? record.File.New++ : record.File.Changed++;
        }

        if (record.Posting.Board is { } board && (Board is null || string.CompareOrdinal(board, Board) < 0))
        {
            Board = board;
        }

        if (record.Posting.ClosedOn is { } closed && !(closed <= ClosedOn))
        {
            ClosedOn = closed;
        }
    }

    private PostingVersion? Version(ulong content)
    {
        foreach (var version in _versions)
        {
            if (version.Content == content)
            {
                return version;
            }
        }

        return null;
    }
}
