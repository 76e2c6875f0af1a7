namespace Lanewise.Advice.Offers;

/// <summary>An offer of employment.</summary>
public sealed record EmploymentOffer : Offer
{
    /// <summary>The salary.</summary>
    public required decimal Salary { get; init; }

    /// <summary>The bonus at its target.</summary>
    public decimal Bonus { get; init; }

    /// <summary>The part of the bonus that is expected to be paid, from 0 to 1.</summary>
    public decimal BonusPaid { get; init; } = 1;

    /// <summary>Equity that vests in a year, at today's price.</summary>
    public decimal Equity { get; init; }

    /// <summary>The part of it that is given up for being no money yet, from 0 to 1.</summary>
    public decimal EquityDiscount { get; init; }

    /// <summary>What the employer pays in for retirement beyond what the law demands.</summary>
    public decimal Retirement { get; init; }

    /// <summary>What a euro paid into Germany's statutory pension is worth to the person, from 0 to 1.</summary>
    public decimal PensionWorth { get; init; } = 1;
}
