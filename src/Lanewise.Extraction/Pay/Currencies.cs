namespace Lanewise.Extraction.Pay;

/// <summary>How pay is usually stated in each currency, for statements that do not say their period.</summary>
/// <remarks>
/// Where yearly pay is usual, an amount under the threshold is monthly; where monthly pay is usual (Latin America, Central and Eastern
/// Europe, much of Asia), an amount over it is yearly. Thresholds lie in the gap between monthly and yearly pay of programmers and are
/// deliberately coarse: they were set from the orders of magnitude of official average wages, not fitted to postings.
/// </remarks>
internal static class Currencies
{
    private const decimal YearlyFrom = 15_000;

    // Nobody is paid less than about 400 US dollars a month or more than about 2 million a year, by the currency's own scale; in the
    // currencies of the table below pay is often stated for students and half days too. Sums by the day, week or month that make more than
    // about 900,000 a year are what a business turns over.
    private const decimal LowestPart = 3;
    private const decimal LowestPartOfListed = 8;
    private const decimal HighestTimes = 150;
    private const decimal HighestTimesOfShortPeriods = 60;
    private const decimal SmallFrom = 250_000;

    private static readonly Dictionary<string, decimal> YearlyFromByCurrency = new(StringComparer.Ordinal)
    {
        ["ARS"] = 20_000_000,
        ["AMD"] = 3_000_000,
        ["BDT"] = 400_000,
        ["BRL"] = 60_000,
        ["CLP"] = 12_000_000,
        ["CNY"] = 100_000,
        ["COP"] = 40_000_000,
        ["CZK"] = 350_000,
        ["DKK"] = 150_000,
        ["HKD"] = 150_000,
        ["HUF"] = 4_000_000,
        ["IDR"] = 100_000_000,
        ["ILS"] = 90_000,
        ["INR"] = 250_000,
        ["ISK"] = 3_000_000,
        ["JPY"] = 2_000_000,
        ["KES"] = 500_000,
        ["KRW"] = 12_000_000,
        ["KZT"] = 2_000_000,
        ["LKR"] = 500_000,
        ["MXN"] = 200_000,
        ["MYR"] = 36_000,
        ["NGN"] = 3_000_000,
        ["NOK"] = 150_000,
        ["PHP"] = 400_000,
        ["PKR"] = 400_000,
        ["PLN"] = 60_000,
        ["RON"] = 40_000,
        ["RUB"] = 1_200_000,
        ["SAR"] = 80_000,
        ["SEK"] = 150_000,
        ["SGD"] = 25_000,
        ["THB"] = 400_000,
        ["TRY"] = 600_000,
        ["TWD"] = 300_000,
        ["UAH"] = 400_000,
        ["VND"] = 200_000_000,
        ["ZAR"] = 120_000,
        ["AED"] = 80_000,
    };

    /// <summary>The period an amount is meant for where none is stated.</summary>
    public static PayPeriod UsualPeriod(string currency, decimal amount)
    {
        var yearlyFrom = YearlyFromByCurrency.GetValueOrDefault(currency, YearlyFrom);
        return amount >= yearlyFrom ? PayPeriod.Year
            : amount >= yearlyFrom / 40 ? PayPeriod.Month
            : PayPeriod.Hour;
    }

    /// <summary>Whether pay in this currency is so large a number that people count it in millions.</summary>
    public static bool IsCountedInMillions(string currency) =>
        YearlyFromByCurrency.GetValueOrDefault(currency) >= SmallFrom;

    /// <summary>
    /// Whether somebody could be paid this much: between about 400 US dollars a month and 2 million a year (900,000 where it is stated by the
    /// day, week or month), by the currency's own scale.
    /// </summary>
    public static bool IsPlausible(string currency, PayPeriod period, decimal amount)
    {
        var isListed = YearlyFromByCurrency.TryGetValue(currency, out var yearlyFrom);
        yearlyFrom = isListed ? yearlyFrom : YearlyFrom;
        var highest = period is PayPeriod.Day or PayPeriod.Week or PayPeriod.Month
            ? HighestTimesOfShortPeriods
            : HighestTimes;
        var yearly = amount * PerYear(period);
        return yearly >= yearlyFrom / (isListed ? LowestPartOfListed : LowestPart) && yearly <= yearlyFrom * highest;
    }

    /// <summary>Periods in a working year: 2,080 hours (40 hours, 52 weeks), 260 days, 52 weeks, 12 months.</summary>
    public static decimal PerYear(PayPeriod period) =>
        period switch
        {
            PayPeriod.Hour => 2080,
            PayPeriod.Day => 260,
            PayPeriod.Week => 52,
            PayPeriod.Month => 12,
            _ => 1,
        };
}
