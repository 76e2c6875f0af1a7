using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>In which layers, or lanes, each language is asked for.</summary>
public sealed record LanguageMatrix
{
    /// <summary><c>layer</c> or <c>lane</c>.</summary>
    public required string By { get; init; }

    /// <summary>Openings whose layer, or lane, is known; an opening may be in several.</summary>
    public required long Openings { get; init; }

    /// <summary>How common each is among those, in the catalog's order.</summary>
    public required ImmutableArray<MatrixCell> All { get; init; }

    /// <summary>The languages, in the order asked.</summary>
    public required ImmutableArray<MatrixRow> Rows { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
