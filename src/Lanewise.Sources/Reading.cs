namespace Lanewise.Sources;

/// <summary>What one record of the input gave.</summary>
/// <param name="Number">The record's number in its document or the line's number in its file, 1-based; 0 for the file as a whole.</param>
/// <param name="Posting">The posting, or null where the record is none; then <paramref name="Skipped"/> says why.</param>
/// <param name="Skipped">Without a posting: why. With a posting: the fields that were left out of it, and why. Often empty.</param>
public sealed record Reading(long Number, Posting? Posting, IReadOnlyList<Skipped> Skipped)
{
    /// <summary>Where the record is no posting but says when a board was listed: that; otherwise null.</summary>
    public BoardDays? Listed { get; init; }

    /// <summary>Where it is no posting but counts the seekers of a month: that; otherwise null.</summary>
    public SeekerCounts? Seekers { get; init; }
}
