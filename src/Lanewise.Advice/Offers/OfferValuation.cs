using System.Collections.Immutable;
using Lanewise.Advice.Offers.Taxes;

namespace Lanewise.Advice.Offers;

/// <summary>Computes what a year under an offer is worth.</summary>
public static class OfferValuation
{
    /// <summary>The value over all idle weeks that may come.</summary>
    /// <exception cref="NotSupportedException">The taxes of the offer's country are not computed for its form of work.</exception>
    public static OfferValue Of(Offer offer) =>
        new()
        {
            Offer = offer,
            Outcomes = offer switch
            {
                EmploymentOffer employment => [new(1, Year(employment))],
                ContractOffer contract =>
                [
                    .. contract
                        .IdleWeeks()
                        .Select(idle => new OfferOutcome(idle.Chance, Year(contract, idle.Weeks)))
                        .OrderByDescending(outcome => outcome.Year.Value),
                ],
                _ => throw new ArgumentException(
                    $"an offer of kind {offer.GetType().Name} has no value",
                    nameof(offer)
                ),
            },
        };

    /// <summary>A year of an employment.</summary>
    /// <exception cref="NotSupportedException">The taxes of the offer's country are not computed.</exception>
    public static OfferYear Year(EmploymentOffer offer)
    {
        ImmutableArray<MoneyLine> paid =
        [
            new("Salary", offer.Salary),
            new("Bonus expected", offer.Bonus * offer.BonusPaid),
            new("Equity after its discount", offer.Equity * (1 - offer.EquityDiscount)),
        ];
        var pay = paid.Sum(line => line.Amount);
        var levies = offer.Table.Country switch
        {
            "US" => UnitedStatesTaxes.OfEmployee(offer, pay),
            "GB" => UnitedKingdomTaxes.OfEmployee(offer.Table, pay),
            "DE" => GermanTaxes.OfEmployee(offer, pay),
            var country => throw Unknown(country),
        };
        return new()
        {
            IdleWeeks = 0,
            Paid = paid,
            Taken = [new("Health insurance you pay", offer.Health), .. levies.Lines],
            Retirement = offer.Retirement + (levies.PensionPaidIn * offer.PensionWorth),
            Hours = (Offer.WeeksOfYear - offer.Leave) * offer.Hours,
        };
    }

    /// <summary>A year of contracts with so many weeks idle, 0 or more.</summary>
    /// <exception cref="NotSupportedException">The taxes of the offer's country are not computed for its status.</exception>
    public static OfferYear Year(ContractOffer offer, decimal idleWeeks)
    {
        var weeks = Math.Max(0, Offer.WeeksOfYear - offer.Leave - idleWeeks);
        var paid = weeks * offer.PayOfWeek;
        var profit = paid - offer.Costs;
        var levies = (offer.Table.Country, offer.Status) switch
        {
            ("US", ContractStatus.SelfEmployed) => UnitedStatesTaxes.OfSelfEmployed(offer, profit),
            ("GB", ContractStatus.SelfEmployed) => UnitedKingdomTaxes.OfSelfEmployed(offer.Table, profit),
            ("GB", ContractStatus.Umbrella) => UnitedKingdomTaxes.OfUmbrella(offer.Table, profit),
            ("DE", ContractStatus.SelfEmployed) => GermanTaxes.OfSelfEmployed(offer, profit),
            var (country, _) => throw Unknown(country),
        };
        return new()
        {
            IdleWeeks = idleWeeks,
            Paid = [new("Rate", paid)],
            Taken =
            [
                new("Business costs", offer.Costs),
                new("Health insurance you pay", offer.Health),
                .. levies.Lines,
            ],
            Retirement = 0,
            Hours = weeks * offer.Hours,
        };
    }

    private static NotSupportedException Unknown(string country) =>
        new($"taxes of {country} are not computed for this form of work");
}
