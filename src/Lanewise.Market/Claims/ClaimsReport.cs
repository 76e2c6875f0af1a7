using System.Collections.Immutable;

namespace Lanewise.Market.Claims;

/// <summary>Claims with their verdicts. What each figure means stands in <c>docs/measures/claims.md</c>.</summary>
public sealed record ClaimsReport
{
    /// <summary>The market, where claims do not name their own.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>Expected share of false verdicts among those that are supported or contradicted, at most.</summary>
    public required double FalseDiscoveryRate { get; init; }

    /// <summary>Claims tested together, for whose number p-values are adjusted.</summary>
    public required int Tested { get; init; }

    /// <summary>The claims, in the order asked.</summary>
    public required ImmutableArray<ClaimResult> Claims { get; init; }
}
