namespace Lanewise.Catalog;

/// <summary>US dollars for one unit of a currency, by month, from the Federal Reserve's H.10 release and from pegs.</summary>
public sealed class ExchangeRates
{
    private readonly int _firstMonth;
    private readonly Dictionary<string, double[]> _usdPerUnit;

    /// <summary>Makes the table.</summary>
    /// <param name="firstMonth">First month of every series, as year × 12 + month − 1.</param>
    /// <param name="usdPerUnit">By ISO 4217 code, the months in order; NaN where a month is unknown.</param>
    internal ExchangeRates(int firstMonth, Dictionary<string, double[]> usdPerUnit)
    {
        _firstMonth = firstMonth;
        _usdPerUnit = usdPerUnit;
    }

    /// <summary>Currencies that the table holds, as ISO 4217 codes; the US dollar is always known beside them.</summary>
    public IReadOnlyCollection<string> Currencies => _usdPerUnit.Keys;

    /// <summary>Dollars for one unit in the month of <paramref name="date"/>, or in the nearest month known.</summary>
    /// <param name="currency">ISO 4217 code, upper case.</param>
    /// <param name="date">Any day of the month; null takes the latest month.</param>
    /// <returns>The rate, or null for a currency that the table lacks.</returns>
    public double? UsdPerUnit(string currency, DateOnly? date)
    {
        if (currency == "USD")
        {
            return 1;
        }

        if (!_usdPerUnit.TryGetValue(currency, out var months))
        {
            return null;
        }

        var asked = date is { } day ? (day.Year * 12) + day.Month - 1 - _firstMonth : months.Length - 1;
        return Nearest(months, Math.Clamp(asked, 0, months.Length - 1));
    }

    private static double? Nearest(double[] months, int asked)
    {
        for (var distance = 0; distance < months.Length; distance++)
        {
            foreach (var month in (ReadOnlySpan<int>)[asked - distance, asked + distance])
            {
                if (month >= 0 && month < months.Length && !double.IsNaN(months[month]))
                {
                    return months[month];
                }
            }
        }

        return null;
    }
}
