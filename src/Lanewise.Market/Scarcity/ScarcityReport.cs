using System.Collections.Immutable;

namespace Lanewise.Market.Scarcity;

/// <summary>How scarce the people are that several choices look for. What each figure means stands in <c>docs/measures/scarcity.md</c>.</summary>
public sealed record ScarcityReport
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>Days of age from which curves are drawn: of shorter-lived openings too few are seen.</summary>
    public required double FromDays { get; init; }

    /// <summary>People looking for work beside openings, in the market as a whole.</summary>
    public required Seekers Seekers { get; init; }

    /// <summary>The choices, in the order asked.</summary>
    public required ImmutableArray<ChoiceScarcity> Choices { get; init; }

    /// <summary>Every two of them by how long their openings stay up.</summary>
    public required ImmutableArray<TimeComparison> Comparisons { get; init; }
}
