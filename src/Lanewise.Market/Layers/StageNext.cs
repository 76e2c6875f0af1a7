using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>What each language would add at one career stage.</summary>
public sealed record StageNext
{
    /// <summary>The stage: entry, mid, senior or staff+.</summary>
    public required string Stage { get; init; }

    /// <summary>Openings of the stage that ask for a language: what the shares are of.</summary>
    public required long Openings { get; init; }

    /// <summary>Their employers.</summary>
    public required long Employers { get; init; }

    /// <summary>Openings that the known languages open.</summary>
    public required long KnownOpenings { get; init; }

    /// <summary>Their share; null when refused.</summary>
    public Estimate? KnownShare { get; init; }

    /// <summary>Openings among those of the known languages that state base pay.</summary>
    public required int KnownPayN { get; init; }

    /// <summary>Median base pay of those in US dollars a year; null when refused.</summary>
    public Estimate? KnownPay { get; init; }

    /// <summary>What each other language adds, most openings first; empty when refused.</summary>
    public ImmutableArray<AddedLanguage> Next { get; init; } = [];

    /// <summary>Why nothing is said of the stage; null where something is.</summary>
    public string? Refusal { get; init; }
}
