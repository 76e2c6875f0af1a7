using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Adds to a stated range what it comes to in US dollars a year.</summary>
internal sealed class DollarsPerYear(Knowledge knowledge)
{
    /// <summary>The range with its worth at the rate of the month of <paramref name="date"/>; none for a currency without rates.</summary>
    /// <param name="ends">Lower and upper end, null where open.</param>
    /// <param name="currency">ISO 4217 code.</param>
    /// <param name="period">The time they pay for.</param>
    /// <param name="periodsPerYear">How many such times are paid in a year.</param>
    /// <param name="kind">What they contain.</param>
    /// <param name="date">Day of the posting, or null for the latest rate.</param>
    /// <param name="span">Where it was read; null for a structured field.</param>
    public PayRange Range(
        (decimal? Min, decimal? Max) ends,
        string currency,
        PayPeriod period,
        decimal periodsPerYear,
        PayKind kind,
        DateOnly? date,
        Span? span
    )
    {
        var (min, max) = ends;
        var factor = (decimal?)knowledge.Rates.UsdPerUnit(currency, date) * periodsPerYear;
        return new(
            min,
            max,
            currency,
            period,
            kind,
            Rounded(min * factor),
            Rounded(max * factor),
            span is null,
            span ?? default
        );
    }

    private static decimal? Rounded(decimal? amount) => amount is { } dollars ? decimal.Round(dollars) : null;
}
