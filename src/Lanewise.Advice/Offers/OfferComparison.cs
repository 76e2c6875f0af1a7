using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>Two offers against each other, in the currency of the first.</summary>
public sealed record OfferComparison
{
    /// <summary>The first offer's value.</summary>
    public required OfferValue First { get; init; }

    /// <summary>The second offer's value, in its own currency.</summary>
    public required OfferValue Second { get; init; }

    /// <summary>Units of the first's currency for one of the second's.</summary>
    public required decimal Exchange { get; init; }

    /// <summary>Chance that a year under the first is worth more, from 0 to 1; idle weeks of two contracts are taken as independent.</summary>
    public required double ChanceFirst { get; init; }

    /// <summary>Chance that they are worth the same to the cent, from 0 to 1.</summary>
    public required double ChanceTied { get; init; }

    /// <summary>How much more the first is worth on average; negative where it is worth less.</summary>
    public required decimal Difference { get; init; }

    /// <summary>What would make them equal; null unless one is a contract and the other an employment.</summary>
    public BreakEven? BreakEven { get; init; }

    /// <summary>What moves the difference, most first.</summary>
    public required ImmutableArray<TornadoBar> Tornado { get; init; }
}
