using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>Which languages open most openings together.</summary>
/// <remarks>A set opens an opening when it has every language asked for by itself and one of each either/or group.</remarks>
public sealed record JointReach
{
    /// <summary>Openings that ask for a language.</summary>
    public required long Openings { get; init; }

    /// <summary>Their employers.</summary>
    public required long Employers { get; init; }

    /// <summary>Each language by itself, best first; empty when refused, as the others.</summary>
    public ImmutableArray<RankedSet> Singles { get; init; } = [];

    /// <summary>The ten best pairs.</summary>
    public ImmutableArray<RankedSet> Pairs { get; init; } = [];

    /// <summary>The best pair with each third language, best first.</summary>
    public ImmutableArray<RankedSet> Thirds { get; init; } = [];

    /// <summary>The ten best three, with or without the best pair among them.</summary>
    public ImmutableArray<RankedSet> Threes { get; init; } = [];

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Why there are no sets; null where there are.</summary>
    public string? Refusal { get; init; }
}
