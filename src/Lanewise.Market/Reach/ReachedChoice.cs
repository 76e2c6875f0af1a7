using System.Collections.Immutable;

namespace Lanewise.Market.Reach;

/// <summary>A choice within reach, or everything within it where no choice was asked for.</summary>
public sealed record ReachedChoice
{
    /// <summary>All of it.</summary>
    public required ReachedOpenings Total { get; init; }

    /// <summary>Level by level, those with most openings first; the same levels for every choice.</summary>
    public required ImmutableArray<ReachedOpenings> Levels { get; init; }

    /// <summary>
    /// With skills, openings that require at least one of them by the number of required items that are missing: 0, 1, 2, and 3 or more. Empty without skills.
    /// </summary>
    public required ImmutableArray<ReachedOpenings> ByMissing { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
