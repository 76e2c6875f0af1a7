using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>A technology that is asked for together with a language.</summary>
public sealed record TogetherPair
{
    /// <summary>The language.</summary>
    public required string Language { get; init; }

    /// <summary>The technology, which may be another language.</summary>
    public required string With { get; init; }

    /// <summary>Openings that ask for both.</summary>
    public required long Openings { get; init; }

    /// <summary>Their employers.</summary>
    public required long Employers { get; init; }

    /// <summary>The share of the language's openings that ask for it too.</summary>
    public required Estimate Share { get; init; }

    /// <summary>How many times as often as by chance among openings that ask for a language.</summary>
    public required Estimate Lift { get; init; }

    /// <summary>The p-value of a lift of 1, adjusted for all pairs tested.</summary>
    public required double AdjustedP { get; init; }

    /// <summary>Some of the openings that ask for both, by id; <c>lanewise postings LANGUAGE --with TECHNOLOGY</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
