using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>Which language would do in place of which, over all openings and by lane.</summary>
public sealed record StandIns
{
    /// <summary>Over all openings, in the order asked.</summary>
    public required ImmutableArray<StandInRow> All { get; init; }

    /// <summary>Lane by lane, in the catalog's order; of each the languages that have enough openings there.</summary>
    public required ImmutableArray<StandInRow> ByLane { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
