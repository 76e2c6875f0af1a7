namespace Lanewise.Market.Compare;

/// <summary>
/// The lane that holds most of a choice's openings among those where it is over-represented; where it is in none, the lane that
/// holds most of its openings.
/// </summary>
public sealed record BestLane
{
    /// <summary>Name of the lane in the catalog.</summary>
    public required string Name { get; init; }

    /// <summary>Openings of the choice in this lane.</summary>
    public required long Openings { get; init; }

    /// <summary>Openings of the choice whose lane is known.</summary>
    public required long N { get; init; }

    /// <summary>The first as a share of the second, from 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>That share over the lane's share of all openings within the filter: 1 is no preference.</summary>
    public required double Lift { get; init; }

    /// <summary>Lower end of the 95% interval of <see cref="Lift"/>, employers taken whole; null where all openings are of one employer.</summary>
    public double? LiftLow { get; init; }

    /// <summary>Upper end of that interval; null where all openings are of one employer.</summary>
    public double? LiftHigh { get; init; }
}
