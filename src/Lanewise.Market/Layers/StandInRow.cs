using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>What would do in place of one language.</summary>
public sealed record StandInRow
{
    /// <summary>The lane; null for all openings.</summary>
    public string? Lane { get; init; }

    /// <summary>The language.</summary>
    public required string Language { get; init; }

    /// <summary>Openings that ask for it: what the shares are of.</summary>
    public required long Openings { get; init; }

    /// <summary>Their employers.</summary>
    public required long Employers { get; init; }

    /// <summary>The share in which it is one of several keys; null when refused.</summary>
    public Estimate? OneOf { get; init; }

    /// <summary>The other languages measured, in the order asked; empty when refused.</summary>
    public ImmutableArray<StandIn> Cells { get; init; } = [];

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Refusal { get; init; }
}
