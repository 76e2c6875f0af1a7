using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>How many languages some openings ask for: those asked for by themselves, and one for each either/or group.</summary>
public sealed record LanguageNumbers
{
    /// <summary>What the openings have in common: <c>all</c>, a language, a layer or a lane.</summary>
    public required string Of { get; init; }

    /// <summary>The openings.</summary>
    public required long Openings { get; init; }

    /// <summary>Their employers.</summary>
    public required long Employers { get; init; }

    /// <summary>The shares that ask for 1, 2, 3 and 4 or more; empty when refused.</summary>
    public ImmutableArray<Estimate> Shares { get; init; } = [];

    /// <summary>The share that asks for two or more; null when refused.</summary>
    public Estimate? Several { get; init; }

    /// <summary>Some of the openings that ask for two or more, by id; <c>lanewise postings LANGUAGE --with LANGUAGE</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Refusal { get; init; }
}
