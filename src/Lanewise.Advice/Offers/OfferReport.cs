using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>Offers side by side. What each figure means stands in <c>docs/offer.md</c>.</summary>
public sealed record OfferReport
{
    /// <summary>What each is worth, in the order asked.</summary>
    public required ImmutableArray<OfferValue> Offers { get; init; }

    /// <summary>The first against each other.</summary>
    public required ImmutableArray<OfferComparison> Comparisons { get; init; }

    /// <summary>What the market says of contract and permanent work; null where it was not asked.</summary>
    public OfferMarket? Market { get; init; }
}
