using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>Which technologies openings ask for together with languages.</summary>
public sealed record AskedTogether
{
    /// <summary>Pairs of a language and a technology that were tested together.</summary>
    public required int Tested { get; init; }

    /// <summary>Pairs asked for together more often than by chance.</summary>
    public required int Found { get; init; }

    /// <summary>Of those, the twenty of each language with the most openings beyond those that chance would give, by language.</summary>
    public required ImmutableArray<TogetherPair> Pairs { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
