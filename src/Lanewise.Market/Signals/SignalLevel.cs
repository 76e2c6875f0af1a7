using System.Collections.Immutable;

namespace Lanewise.Market.Signals;

/// <summary>Openings that have something in common, such as the size of their employer, and what they ask for.</summary>
public sealed record SignalLevel
{
    /// <summary>What they have in common.</summary>
    public required string Name { get; init; }

    /// <summary>Openings.</summary>
    public required long Openings { get; init; }

    /// <summary>Employers of those openings; one that is unknown counts by itself.</summary>
    public required long Employers { get; init; }

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Refusal { get; init; }

    /// <summary>The signals in the catalog's order; lifts are against the other openings that were broken down.</summary>
    public required ImmutableArray<SignalShare> Signals { get; init; }

    /// <summary>Technologies that join a pair of languages, the most often asked for first; empty for other levels.</summary>
    public ImmutableArray<SignalTool> Tools { get; init; } = [];
}
