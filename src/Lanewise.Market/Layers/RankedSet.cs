using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>A set of languages among others of its size, by the openings that it opens.</summary>
public sealed record RankedSet
{
    /// <summary>The languages.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Openings for which they are every key.</summary>
    public required long Openings { get; init; }

    /// <summary>Their share of the openings that ask for a language; null where they are too few.</summary>
    public Estimate? Share { get; init; }

    /// <summary>How much greater the best set's share is; null for the best itself, and where the best opens too few.</summary>
    public Estimate? Behind { get; init; }

    /// <summary>Whether it cannot be told from the best: the interval of the difference holds 0. The best itself is not tied with itself.</summary>
    public bool IsTied { get; init; }

    /// <summary>Some of the openings, by id; <c>lanewise postings --opened-by LANGUAGE --opened-by LANGUAGE</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
