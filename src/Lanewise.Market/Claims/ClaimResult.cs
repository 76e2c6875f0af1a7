using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>A claim and what the facts say of it.</summary>
public sealed record ClaimResult
{
    /// <summary>The claim's short name.</summary>
    public required string Id { get; init; }

    /// <summary>The statement in words.</summary>
    public required string Statement { get; init; }

    /// <summary>Where it was stated.</summary>
    public required string From { get; init; }

    /// <summary>The quantity that it is about.</summary>
    public required string Measure { get; init; }

    /// <summary>What would contradict it, in a sentence.</summary>
    public required string Test { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why there is not enough data: too little for a figure, or a figure that decides neither; null for other verdicts.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The quantity, or how many times the first side's is the second's, with the 95% interval of this claim alone; null when refused.
    /// </summary>
    public Estimate? Figure { get; init; }

    /// <summary>The figure with its interval as people read it; null when refused.</summary>
    public string? FigureText { get; init; }

    /// <summary>The sides: one, or two where one is held against the other.</summary>
    public required ImmutableArray<SideFigure> Sides { get; init; }

    /// <summary>P-value of the test alone, two-sided; null when refused.</summary>
    public double? P { get; init; }

    /// <summary>The p-value adjusted for all claims tested together; what the verdict goes by. Null when refused.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>The verdict in a plain sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>A command that shows what the figure rests on.</summary>
    public required string Command { get; init; }
}
