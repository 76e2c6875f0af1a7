using System.Collections.Immutable;

namespace Lanewise.Market.Claims;

/// <summary>What the quantity of a claim is on one of its sides.</summary>
public sealed record SideFigure
{
    /// <summary>The side in words, such as "senior Go openings in backend".</summary>
    public required string Name { get; init; }

    /// <summary>The quantity; null where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>Openings behind it.</summary>
    public required long N { get; init; }

    /// <summary>Employers of those; one whose employer is unknown counts as one of its own. Null where the measure does not count them.</summary>
    public long? Employers { get; init; }

    /// <summary>Some of the openings that count, by id; empty where people are counted, or no opening does.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
