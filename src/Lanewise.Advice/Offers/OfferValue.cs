using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>What an offer is worth a year, as a distribution over idle weeks.</summary>
public sealed record OfferValue
{
    private const double Rounding = 1e-9;

    /// <summary>The offer.</summary>
    public required Offer Offer { get; init; }

    /// <summary>The years that may come, most valuable first.</summary>
    public required ImmutableArray<OfferOutcome> Outcomes { get; init; }

    /// <summary>The year in the middle.</summary>
    public OfferYear Median => Quantile(0.5);

    /// <summary>A year that only one in twenty falls below.</summary>
    public OfferYear Low => Quantile(0.05);

    /// <summary>A year that only one in twenty exceeds.</summary>
    public OfferYear High => Quantile(0.95);

    /// <summary>The value on average.</summary>
    public decimal Mean => Outcomes.Sum(o => (decimal)o.Chance * o.Year.Value) / (decimal)Outcomes.Sum(o => o.Chance);

    /// <summary>The least valuable year that at least <paramref name="part"/> of the years do not exceed.</summary>
    public OfferYear Quantile(double part)
    {
        var chance = 0.0;
        for (var i = Outcomes.Length - 1; i > 0; i--)
        {
            chance += Outcomes[i].Chance;
            if (chance >= part - Rounding)
            {
                return Outcomes[i].Year;
            }
        }

        return Outcomes[0].Year;
    }
}
