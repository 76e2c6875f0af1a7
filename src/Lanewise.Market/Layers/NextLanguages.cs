using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>Which language pays to learn next at each career stage.</summary>
public sealed record NextLanguages
{
    /// <summary>Languages known already.</summary>
    public required ImmutableArray<string> Known { get; init; }

    /// <summary>The stages, from entry on.</summary>
    public required ImmutableArray<StageNext> Stages { get; init; }

    /// <summary>The first stage at which none of the languages that add most openings, ties included, is among those of the stage before; null where there is none.</summary>
    public string? OpeningsChangeAt { get; init; }

    /// <summary>The same for those whose added openings pay most.</summary>
    public string? PayChangesAt { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
