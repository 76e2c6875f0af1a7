using System.Globalization;

namespace Lanewise.Advice.Offers;

/// <summary>Puts the answer into plain sentences.</summary>
public static class OfferSentence
{
    private const double NearlyAlways = 0.995;
    private const double Rounding = 1e-9;

    /// <summary>What an offer is worth.</summary>
    public static string Of(OfferValue value)
    {
        var currency = value.Offer.Table.Currency;
        string Money(decimal amount) => MoneyText.Whole(amount, currency);
        return value.Outcomes.Length == 1
            ? $"{value.Offer.Name}: {Money(value.Median.Value)} a year after taxes, insurance and costs."
            : $"{value.Offer.Name}: {Money(value.Median.Value)} in the middle year after taxes, insurance and costs; nine years of ten lie "
                + $"between {Money(value.Low.Value)} and {Money(value.High.Value)}, the average is {Money(value.Mean)}.";
    }

    /// <summary>Which of two is worth more, how surely, and what would change it.</summary>
    public static string Of(OfferComparison comparison)
    {
        var (first, second) = (comparison.First.Offer.Name, comparison.Second.Offer.Name);
        var currency = comparison.First.Offer.Table.Currency;
        if (Math.Abs(comparison.Difference) < 0.005m)
        {
            return $"{first} and {second} are tied: on average they are worth the same. {BreakEvenOf(comparison)}".TrimEnd();
        }

        var (better, worse, chance) =
            comparison.Difference > 0
                ? (first, second, comparison.ChanceFirst)
                : (second, first, 1 - comparison.ChanceFirst - comparison.ChanceTied);
        var by = MoneyText.Whole(Math.Abs(comparison.Difference), currency);
        return $"{better} is worth {by} a year more than {worse} on average, and more in {Years(chance)}. {BreakEvenOf(comparison)}".TrimEnd();
    }

    private static string Years(double chance) =>
        chance >= 1 - Rounding ? "every year"
        : chance <= Rounding ? "no year"
        : chance >= NearlyAlways ? "nearly every year"
        : chance <= 1 - NearlyAlways ? "hardly any year"
        : string.Create(CultureInfo.InvariantCulture, $"{chance * 100:0} years of 100");

    private static string BreakEvenOf(OfferComparison comparison)
    {
        if (comparison.BreakEven is not { } even)
        {
            return "";
        }

        var contract = (comparison.First.Offer as ContractOffer ?? comparison.Second.Offer as ContractOffer)!; // a break-even has one
        var currency = contract.Table.Currency;
        var per = contract.Per.ToString().ToLowerInvariant();
        if (even.Rate is not { } rate)
        {
            return "No rate makes the contract worth as much.";
        }

        var offered = MoneyText.Exact(contract.Rate, currency);
        var sure = even.RateInNineOfTen is { } nine
            ? $", and {MoneyText.Exact(nine, currency)} makes it worth as much in nine years of ten"
            : "";
        return $"The contract breaks even at {MoneyText.Exact(rate, currency)} per {per} on average{sure}; it pays {offered}.";
    }
}
