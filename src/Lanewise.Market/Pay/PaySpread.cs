using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Pay;

/// <summary>What some openings pay, in US dollars a year.</summary>
public sealed record PaySpread
{
    /// <summary>What they have in common: the choice, a level, a lane.</summary>
    public required string Name { get; init; }

    /// <summary>The openings.</summary>
    public required int Openings { get; init; }

    /// <summary>Those that state pay of the kind measured.</summary>
    public required int N { get; init; }

    /// <summary>Employers of those; one whose employer is unknown counts as one of its own.</summary>
    public required int Companies { get; init; }

    /// <summary><see cref="N"/> over <see cref="Openings"/>, from 0 to 1; null without openings.</summary>
    public double? Disclosure => Openings == 0 ? null : N / (double)Openings;

    /// <summary>A tenth state less; null when refused.</summary>
    public double? P10 { get; init; }

    /// <summary>A quarter state less; null when refused.</summary>
    public double? P25 { get; init; }

    /// <summary>The median with its 95% interval; null when refused.</summary>
    public Estimate? Median { get; init; }

    /// <summary>A quarter state more; null when refused.</summary>
    public double? P75 { get; init; }

    /// <summary>A tenth state more; null when refused.</summary>
    public double? P90 { get; init; }

    /// <summary>Median of the lower ends of the ranges; null when refused.</summary>
    public double? LowEnds { get; init; }

    /// <summary>Median of the upper ends of the ranges; null when refused.</summary>
    public double? HighEnds { get; init; }

    /// <summary>Some of those that state pay of the kind measured, by id; of base pay <c>lanewise postings CHOICE --figure stated-pay</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];

    /// <summary>Why there is no figure; null where there is.</summary>
    public string? Refusal { get; init; }
}
