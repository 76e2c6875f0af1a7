using System.Collections.Immutable;
using Lanewise.Extraction.Places;

namespace Lanewise.Extraction.Pay;

/// <summary>Takes pay from a source's structured fields where it is not plainly wrong.</summary>
internal sealed class StructuredPay(PayCurrency currencies, DollarsPerYear dollars)
{
    // Wider than this, one of the ends is a slip: "30 to 450,000".
    private const decimal WidestRatio = 20;

    /// <summary>Adds the plausible ranges.</summary>
    public void AddTo(ImmutableArray<PayRange>.Builder found, PostingText posting, ImmutableArray<Place> places)
    {
        foreach (var stated in posting.Pay)
        {
            if (Plausible(stated, posting.Date, places) is { } range)
            {
                found.Add(range);
            }
        }
    }

    /// <summary>
    /// Lets the text correct what the fields say of the same amounts: boards fill in "a year" and "US dollars" where employers
    /// write of months or zlotys.
    /// </summary>
    public static void Correct(ImmutableArray<PayRange>.Builder found, ImmutableArray<PayRange>.Builder written)
    {
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var range in written)
            {
                if ((range.Min, range.Max) == (found[i].Min, found[i].Max) && IsOtherwise(found[i], range))
                {
                    found[i] = range with { Kind = found[i].Kind };
                    break;
                }
            }
        }
    }

    private static bool IsOtherwise(PayRange stated, PayRange written) =>
        (stated.Period == PayPeriod.Year && written.Period != PayPeriod.Year)
        || (stated.Currency == PayCurrency.Fallback && !PayCurrency.IsDollar(written.Currency));

    private PayRange? Plausible(StatedPay stated, DateOnly? date, ImmutableArray<Place> places)
    {
        var (min, max) = (stated.Min is > 1 ? stated.Min : null, stated.Max is > 1 ? stated.Max : null);
        if ((max ?? min) is not { } amount)
        {
            return null;
        }

        var currency = stated.Currency?.ToUpperInvariant() ?? currencies.OfPlaces(places) ?? PayCurrency.Fallback;
        var usual = Currencies.UsualPeriod(currency, amount);
        var period =
            Enum.TryParse<PayPeriod>(stated.Period, ignoreCase: true, out var named)
            && Currencies.IsPlausible(currency, named, amount)
                ? named
                : usual;
        if (!Currencies.IsPlausible(currency, period, amount))
        {
            return null;
        }

        (min, max) = min > max ? (max, min) : (min, max);
        min = max > min * WidestRatio ? null : min;
        var kind = Enum.TryParse<PayKind>(stated.Kind, ignoreCase: true, out var content) ? content : PayKind.Base;
        return dollars.Range((min, max), currency, period, Currencies.PerYear(period), kind, date, null);
    }
}
