namespace Lanewise.Store.Import;

/// <summary>One content of a posting and when it was seen.</summary>
internal sealed class PostingVersion
{
    public required ulong Content { get; init; }

    public required bool HasText { get; init; }

    public required DateOnly? PostedOn { get; init; }

    /// <summary>The days that the store knows; null where it does not have this version.</summary>
    public SeenDays? Stored { get; init; }

    /// <summary>The days with what this import adds.</summary>
    public required SeenDays Seen { get; set; }

    /// <summary>A record of this import with this content; null where none has come.</summary>
    public ImportedPosting? Record { get; set; }

    /// <summary>
    /// Whether this version rather than another is the posting's current one: one with a text before one without, then the one seen
    /// last, then the one published last. The rest decides only so that the order of imports never does.
    /// </summary>
    public bool IsBefore(PostingVersion other) =>
        (HasText, Seen.To, PostedOn ?? DateOnly.MinValue, Content).CompareTo(
            (other.HasText, other.Seen.To, other.PostedOn ?? DateOnly.MinValue, other.Content)
        ) > 0;
}
