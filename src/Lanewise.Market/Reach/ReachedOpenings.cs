using System.Collections.Immutable;

namespace Lanewise.Market.Reach;

/// <summary>The openings in reach of a choice, or of one level of a breakdown of it.</summary>
public sealed record ReachedOpenings
{
    /// <summary>The choice, or the level: a city, a lane, a number of missing items.</summary>
    public required string Name { get; init; }

    /// <summary>Openings that ask for it; with a pay floor those that state enough.</summary>
    public required Arrivals Openings { get; init; }

    /// <summary>Those of them that are about it; null without choices.</summary>
    public Arrivals? Primary { get; init; }

    /// <summary>Openings that merely mention it; null without choices.</summary>
    public Arrivals? MentionOnly { get; init; }

    /// <summary>Openings that ask for it and state no base pay; null without a pay floor.</summary>
    public Arrivals? SilentOnPay { get; init; }

    /// <summary>Openings that ask for it and state less than the floor; null without one.</summary>
    public Arrivals? BelowFloor { get; init; }

    /// <summary>Ids of the newest of <see cref="Openings"/>, at most 20, newest first.</summary>
    public required ImmutableArray<string> OpeningIds { get; init; }
}
