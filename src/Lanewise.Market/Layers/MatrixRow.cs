using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>Where one language is asked for.</summary>
public sealed record MatrixRow
{
    /// <summary>The language.</summary>
    public required string Language { get; init; }

    /// <summary>Openings that ask for it and whose layer, or lane, is known: what its shares are of.</summary>
    public required long Openings { get; init; }

    /// <summary>Their employers.</summary>
    public required long Employers { get; init; }

    /// <summary>A cell for each layer, or lane, in the order of <see cref="LanguageMatrix.All"/>.</summary>
    public required ImmutableArray<MatrixCell> Cells { get; init; }

    /// <summary>Why there are no shares; null where there are.</summary>
    public string? Refusal { get; init; }
}
