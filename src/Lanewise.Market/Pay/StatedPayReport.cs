using System.Collections.Immutable;

namespace Lanewise.Market.Pay;

/// <summary>What the openings of several choices pay. What each figure means stands in <c>docs/measures/pay.md</c>.</summary>
public sealed record StatedPayReport
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>What it is broken down by.</summary>
    public required string By { get; init; }

    /// <summary>The choices, in the order asked.</summary>
    public required ImmutableArray<ChoicePay> Choices { get; init; }
}
