using System.Collections.Frozen;

namespace Lanewise.Catalog;

/// <summary>US dollars for one unit of a currency, by month, from the Federal Reserve's H.10 release.</summary>
/// <param name="usdPerUnit">By currency and month number (year × 12 + month − 1).</param>
public sealed class ExchangeRates(FrozenDictionary<(string Currency, int Month), double> usdPerUnit)
{
    /// <summary>Dollars for one unit in the month of <paramref name="date"/>, or in the nearest month known.</summary>
    /// <param name="currency">ISO 4217 code, upper case.</param>
    /// <param name="date">Any day of the month; null takes the latest month.</param>
    /// <returns>The rate, or null for a currency that the table lacks.</returns>
    public double? UsdPerUnit(string currency, DateOnly? date) =>
        usdPerUnit.TryGetValue((currency, date is { } d ? (d.Year * 12) + d.Month - 1 : 0), out var rate) ? rate : null;
}
