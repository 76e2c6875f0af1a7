using Lanewise.Market.Choices;

namespace Lanewise.Market.Compare;

/// <summary>All that the risks of one choice are judged by.</summary>
internal sealed record Judged
{
    public required Choice Choice { get; init; }

    public required MarketFilter Filter { get; init; }

    public required MarketTotals Market { get; init; }

    public required ChoiceCounts Counts { get; init; }

    public required BestLane? BestLane { get; init; }

    public required ShareTrend Trend { get; init; }

    public required PayQuartiles Pay { get; init; }

    public required EmployerSpread Employers { get; init; }

    /// <summary>Unbiased Herfindahl–Hirschman index of the employers; null where it cannot be told.</summary>
    public required double? EmployerIndex { get; init; }

    public required Screening Screening { get; init; }

    /// <summary>The compared choice with most openings, and how many.</summary>
    public required (string Name, long Openings) Largest { get; init; }
}
