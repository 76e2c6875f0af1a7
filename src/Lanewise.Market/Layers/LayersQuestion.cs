using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>What is to be measured of languages.</summary>
public sealed record LayersQuestion
{
    /// <summary>Names of languages of the catalog, each once, up to <see cref="LayersMeasure.MostLanguages"/>; empty: those with the most openings.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Languages known already, for <see cref="LayersPart.Next"/>; empty: the one that opens the most openings by itself.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>The part wanted.</summary>
    public LayersPart Part { get; init; }

    /// <summary>Whether the matrix and the numbers of languages are by lane; else by layer.</summary>
    public bool IsByLane { get; init; }

    /// <summary>The market.</summary>
    public MarketFilter Filter { get; init; } = MarketFilter.None;
}
