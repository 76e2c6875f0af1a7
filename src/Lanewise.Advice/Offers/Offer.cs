using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers;

/// <summary>What somebody offers for a year's work, and what of the person's circumstances bears on its taxes. Amounts are a year's, in the table's currency.</summary>
public abstract record Offer
{
    /// <summary>Weeks of a year.</summary>
    public const decimal WeeksOfYear = 52;

    /// <summary>What the person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The taxes of its country and year.</summary>
    public required TaxTable Table { get; init; }

    /// <summary>Whether it is taxed as the only income of a married couple; in the United Kingdom always false.</summary>
    public bool IsMarried { get; init; }

    /// <summary>Rate of state income tax on adjusted gross income, from 0 to 1; of the United States.</summary>
    public decimal StateRate { get; init; }

    /// <summary>Children; they bear on Germany's care insurance only.</summary>
    public int Children { get; init; }

    /// <summary>What the person pays for health insurance; in Germany 0, as it is computed.</summary>
    public decimal Health { get; init; }

    /// <summary>Hours of a week of work.</summary>
    public decimal Hours { get; init; } = 40;

    /// <summary>Weeks off, holidays included: paid ones of an employment, unpaid ones of a contract.</summary>
    public required decimal Leave { get; init; }

    /// <summary>The kind of work, a lane of the catalog; null where it is not said.</summary>
    public string? Lane { get; init; }
}
