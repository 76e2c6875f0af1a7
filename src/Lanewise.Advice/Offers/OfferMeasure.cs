using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers;

/// <summary>Sets offers side by side.</summary>
public static class OfferMeasure
{
    /// <summary>What each offer is worth, and the first against each other.</summary>
    /// <param name="offers">At least one.</param>
    /// <param name="rates">Exchange rates for offers in several currencies; the latest month's are taken.</param>
    /// <exception cref="ArgumentException">There are no offers.</exception>
    /// <exception cref="CatalogException">A tax table is in a currency without a rate.</exception>
    public static OfferReport Of(ImmutableArray<Offer> offers, ExchangeRates rates)
    {
        if (offers.IsEmpty)
        {
            throw new ArgumentException("at least one offer is needed", nameof(offers));
        }

        ImmutableArray<OfferValue> values = [.. offers.Select(OfferValuation.Of)];
        return new()
        {
            Offers = values,
            Comparisons = [.. values.Skip(1).Select(other => Compare(values[0], other, rates))],
        };
    }

    private static OfferComparison Compare(OfferValue first, OfferValue second, ExchangeRates rates)
    {
        var exchange = DollarsOf(second.Offer.Table, rates) / DollarsOf(first.Offer.Table, rates);
        var (more, tied) = (0.0, 0.0);
        foreach (var one in first.Outcomes)
        {
            foreach (var other in second.Outcomes)
            {
                var difference = Math.Round(one.Year.Value - (other.Year.Value * exchange), 2);
                var chance = one.Chance * other.Chance;
                more += difference > 0 ? chance : 0;
                tied += difference == 0 ? chance : 0;
            }
        }

        return new()
        {
            First = first,
            Second = second,
            Exchange = exchange,
            ChanceFirst = Math.Min(1, more),
            ChanceTied = Math.Min(1, tied),
            Difference = first.Mean - (second.Mean * exchange),
            BreakEven = (first.Offer, second.Offer) switch
            {
                (ContractOffer contract, EmploymentOffer employment) => BreakEven.Of(contract, employment, exchange),
                (EmploymentOffer employment, ContractOffer contract) => BreakEven.Of(
                    contract,
                    employment,
                    1 / exchange
                ),
                _ => null,
            },
            Tornado = Tornado.Of(first.Offer, second.Offer, exchange),
        };
    }

    private static decimal DollarsOf(TaxTable table, ExchangeRates rates) =>
        rates.UsdPerUnit(table.Currency, null) is { } dollars
            ? (decimal)dollars
            : throw new CatalogException([
                $"{table.File}:1: currency: '{table.Currency}' has no exchange rate in rates.csv",
            ]);
}
