using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>How many languages openings ask for.</summary>
public sealed record LanguagesAsked
{
    /// <summary>All openings that ask for a language, those that ask for each language measured, and those in each layer or lane.</summary>
    public required ImmutableArray<LanguageNumbers> Rows { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
