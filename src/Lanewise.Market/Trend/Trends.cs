using System.Collections.Immutable;

namespace Lanewise.Market.Trend;

/// <summary>Several choices over time on one market. What each figure means stands in <c>docs/measures/trend.md</c>.</summary>
public sealed record Trends
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>The length of the periods.</summary>
    public required TrendPeriod Period { get; init; }

    /// <summary>The choices, in the order asked.</summary>
    public required ImmutableArray<ChoiceTrend> Choices { get; init; }
}
