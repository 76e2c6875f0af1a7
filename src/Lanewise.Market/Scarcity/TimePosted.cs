using System.Collections.Immutable;

namespace Lanewise.Market.Scarcity;

/// <summary>How long the openings of a choice stay up, in days since they went up. One that is down need not be filled.</summary>
public sealed record TimePosted
{
    /// <summary>Openings that were followed: their board was listed again after they were seen, or their source says when they came down.</summary>
    public required int Followed { get; init; }

    /// <summary>Those whose first day is not known; they are left out of all that follows.</summary>
    public required int UnknownStart { get; init; }

    /// <summary>Openings measured: those that last the days from which the curve is drawn.</summary>
    public required int N { get; init; }

    /// <summary>Those of them of which only a title is known.</summary>
    public required int TitlesAlone { get; init; }

    /// <summary>Those of them that came down while they were followed.</summary>
    public required int Ended { get; init; }

    /// <summary>Employers of those measured.</summary>
    public required int Employers { get; init; }

    /// <summary>First day on which one of those measured went up; null without any.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>A quarter are down by then; null when refused or not reached.</summary>
    public OpenEstimate? P25 { get; init; }

    /// <summary>Half are down by then; null when refused or not reached.</summary>
    public OpenEstimate? Median { get; init; }

    /// <summary>Three quarters are down by then; null when refused or not reached.</summary>
    public OpenEstimate? P75 { get; init; }

    /// <summary>Days up on average within the first 90; null when refused or where none was followed for so long.</summary>
    public OpenEstimate? MeanOf90 { get; init; }

    /// <summary>The share still up after some days; empty when refused.</summary>
    public ImmutableArray<StillUp> StillUp { get; init; } = [];

    /// <summary>Why there are no figures; null where there are.</summary>
    public string? Refusal { get; init; }
}
