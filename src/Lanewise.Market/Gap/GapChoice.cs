using System.Collections.Immutable;

namespace Lanewise.Market.Gap;

/// <summary>One side of a gap.</summary>
public sealed record GapChoice
{
    /// <summary>The catalog's name.</summary>
    public required string Name { get; init; }

    /// <summary>Openings that ask for it and not for the other.</summary>
    public required long Openings { get; init; }

    /// <summary>Those that state base pay.</summary>
    public required int N { get; init; }

    /// <summary>Employers of those; one whose employer is unknown counts as one of its own.</summary>
    public required int Companies { get; init; }

    /// <summary><see cref="N"/> over <see cref="Openings"/>, from 0 to 1; null without openings.</summary>
    public double? Disclosure => Openings == 0 ? null : N / (double)Openings;

    /// <summary>Geometric mean of base pay in US dollars a year; null where none is stated.</summary>
    public double? Mean { get; init; }

    /// <summary>
    /// Some of those that state base pay, by id; <c>lanewise postings CHOICE --figure stated-pay</c> lists all, with those that ask for the other too.
    /// </summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
