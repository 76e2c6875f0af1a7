using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>An offer of contract work.</summary>
public sealed record ContractOffer : Offer
{
    /// <summary>What is paid for each <see cref="Per"/>.</summary>
    public required decimal Rate { get; init; }

    /// <summary>What the rate is paid for.</summary>
    public required RatePeriod Per { get; init; }

    /// <summary>Days of a week of work.</summary>
    public decimal Days { get; init; } = 5;

    /// <summary>As what the person is taxed.</summary>
    public ContractStatus Status { get; init; }

    /// <summary>Costs of doing business: insurance, accountant, equipment, an umbrella company's margin.</summary>
    public decimal Costs { get; init; }

    /// <summary>How contracts follow one another; null where <see cref="Idle"/> is given instead.</summary>
    public ContractCourse? Course { get; init; }

    /// <summary>The idle weeks as the person sees them; empty where <see cref="Course"/> is given instead.</summary>
    public ImmutableArray<IdleOutcome> Idle { get; init; } = [];

    /// <summary>What is paid for a week of work.</summary>
    public decimal PayOfWeek =>
        Per switch
        {
            RatePeriod.Hour => Rate * Hours,
            RatePeriod.Day => Rate * Days,
            _ => Rate,
        };

    /// <summary>Idle weeks with their chances, fewest first.</summary>
    public ImmutableArray<IdleOutcome> IdleWeeks() =>
        Course is { } course ? course.Distribution((int)(WeeksOfYear - Leave)) : Idle;
}
