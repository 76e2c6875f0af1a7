using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Market.Claims;

/// <summary>A claim in the terms of the market.</summary>
/// <param name="Claim">As it was written.</param>
/// <param name="Of">What its quantity is of.</param>
/// <param name="Than">What it is held against; null for numbers alone.</param>
internal sealed record MarketClaim(Claim Claim, MarketSide Of, MarketSide? Than)
{
    /// <summary>Its sides, one or two.</summary>
    public ImmutableArray<MarketSide> Sides => Than is null ? [Of] : [Of, Than];

    /// <summary>
    /// The place, time and source that it can be measured within; <see cref="MarketFilter.None"/> where its sides differ, and for openings a week: for
    /// which weeks a source was read is told by all that it published.
    /// </summary>
    public MarketFilter Within
    {
        get
        {
            MarketFilter[] within = [.. Sides.Select(side => Surrounding(side.Filter)).Distinct()];
            return within is [var one] && Claim.Measure != ClaimMeasure.Weekly ? one : MarketFilter.None;
        }
    }

    private static MarketFilter Surrounding(MarketFilter filter) =>
        filter with
        {
            Remote = false,
            Seniority = null,
            Lane = null,
            Layer = null,
            Employment = null,
            PrimaryOnly = false,
        };

    /// <summary>The claim; where it leaves a filter open, the one of the command stands.</summary>
    public static MarketClaim Read(Claim claim, Knowledge knowledge, MarketFilter open) =>
        new(
            claim,
            MarketSide.Of(claim.Of, knowledge, open),
            claim.Than is { } than ? MarketSide.Of(than, knowledge, open) : null
        );
}
