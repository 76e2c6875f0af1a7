using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>Openings of a language, or of all, in one layer or lane.</summary>
public sealed record MatrixCell
{
    /// <summary>Name of the layer or lane.</summary>
    public required string Name { get; init; }

    /// <summary>The openings.</summary>
    public required long Openings { get; init; }

    /// <summary>Their share of the language's openings, from 0 to 1; null when refused.</summary>
    public Estimate? Share { get; init; }

    /// <summary>The share of the openings in the layer or lane that ask for the language; null when refused, and for all openings.</summary>
    public Estimate? Asking { get; init; }

    /// <summary>The first share over the one of all openings: 1 is no preference. Null when refused, and for all openings.</summary>
    public Estimate? Lift { get; init; }

    /// <summary>Some of the openings, by id; <c>lanewise postings LANGUAGE --with layer:NAME</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
