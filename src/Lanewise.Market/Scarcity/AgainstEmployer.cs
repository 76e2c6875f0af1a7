namespace Lanewise.Market.Scarcity;

/// <summary>How long a choice's openings stay up beside the other openings of the same employers.</summary>
public sealed record AgainstEmployer
{
    /// <summary>The choice's openings at employers of which other openings were followed as well.</summary>
    public required int N { get; init; }

    /// <summary>Those of them that came down.</summary>
    public required int Ended { get; init; }

    /// <summary>Those employers.</summary>
    public required int Employers { get; init; }

    /// <summary>
    /// How many times as fast they come down as the other openings of the same employer, at every age: below 1 they stay up longer. Null when
    /// refused.
    /// </summary>
    public OpenEstimate? ClosingRate { get; init; }

    /// <summary>Chance of a rate at least as far from 1 where they come down alike; null when refused.</summary>
    public double? PValue { get; init; }

    /// <summary>Openings at employers whose usual time is known: half of their openings are down by then.</summary>
    public required int UsualN { get; init; }

    /// <summary>By how many times their employer's usual time half of the choice's openings are down; null when refused or not reached.</summary>
    public OpenEstimate? MedianOfUsual { get; init; }

    /// <summary>Why there is no rate; null where there is.</summary>
    public string? Refusal { get; init; }
}
