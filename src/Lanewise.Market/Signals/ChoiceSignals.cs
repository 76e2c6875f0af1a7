using System.Collections.Immutable;

namespace Lanewise.Market.Signals;

/// <summary>What the openings of one choice ask for beyond its name.</summary>
public sealed record ChoiceSignals
{
    /// <summary>The catalog's name; <c>all openings</c> for the market.</summary>
    public required string Name { get; init; }

    /// <summary>Openings that ask for it.</summary>
    public required long Openings { get; init; }

    /// <summary>Employers of those openings; one that is unknown counts by itself.</summary>
    public required long Employers { get; init; }

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Refusal { get; init; }

    /// <summary>The signals in the catalog's order, and last the openings that ask for two or more languages.</summary>
    public required ImmutableArray<SignalShare> Signals { get; init; }

    /// <summary>The openings broken down; empty where that is not asked for.</summary>
    public ImmutableArray<SignalLevel> Levels { get; init; } = [];

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
