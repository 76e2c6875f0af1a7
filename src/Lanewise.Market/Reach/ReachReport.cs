using System.Collections.Immutable;

namespace Lanewise.Market.Reach;

/// <summary>How many openings arrive within reach. What each figure means stands in <c>docs/measures/reach.md</c>.</summary>
public sealed record ReachReport
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>The skills asked with.</summary>
    public required ImmutableArray<string> Skills { get; init; }

    /// <summary>Skills that follow from them, by what the catalog says that each technology implies.</summary>
    public required ImmutableArray<string> ImpliedSkills { get; init; }

    /// <summary>Most required items that may be missing; null without skills.</summary>
    public int? MostMissing { get; init; }

    /// <summary>The least pay taken; null for any.</summary>
    public PayFloor? PayFloor { get; init; }

    /// <summary>Openings that the chances are of.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Weeks that the chances are over.</summary>
    public required int Weeks { get; init; }

    /// <summary>What it is broken down by; null for nothing.</summary>
    public string? By { get; init; }

    /// <summary>Postings within the filter that cannot say what they ask for, since they have a title and no text.</summary>
    public required long PostingsWithoutText { get; init; }

    /// <summary>Every source with an opening in reach or with periods counted; those counted first, then by openings.</summary>
    public required ImmutableArray<SourceRhythm> Sources { get; init; }

    /// <summary>The choices in the order asked; without choices one, which is everything in reach.</summary>
    public required ImmutableArray<ReachedChoice> Choices { get; init; }
}
