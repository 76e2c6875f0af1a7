using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>What a year under an offer comes to with one number of idle weeks.</summary>
public sealed record OfferYear
{
    /// <summary>Weeks without work that were meant to be worked.</summary>
    public required decimal IdleWeeks { get; init; }

    /// <summary>What is paid: salary, bonus, equity after its discount, or the contract's rate.</summary>
    public required ImmutableArray<MoneyLine> Paid { get; init; }

    /// <summary>What goes: costs, taxes, contributions, health insurance.</summary>
    public required ImmutableArray<MoneyLine> Taken { get; init; }

    /// <summary>What is paid in for retirement, as far as it is worth something to the person.</summary>
    public required decimal Retirement { get; init; }

    /// <summary>Hours worked.</summary>
    public required decimal Hours { get; init; }

    /// <summary>All that is paid.</summary>
    public decimal Gross => Paid.Sum(line => line.Amount);

    /// <summary>What remains of it.</summary>
    public decimal Net => Gross - Taken.Sum(line => line.Amount);

    /// <summary>What the year is worth.</summary>
    public decimal Value => Net + Retirement;

    /// <summary>What an hour worked is worth; null in a year without any.</summary>
    public decimal? ValuePerHour => Hours > 0 ? Value / Hours : null;
}
