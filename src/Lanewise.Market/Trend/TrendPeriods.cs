namespace Lanewise.Market.Trend;

/// <summary>Steps from period to period.</summary>
internal static class TrendPeriods
{
    private const int DaysOfWeek = 7;

    /// <summary>The first day of the period after the one that begins on <paramref name="from"/>.</summary>
    public static DateOnly Next(this TrendPeriod period, DateOnly from) =>
        period == TrendPeriod.Week ? from.AddDays(DaysOfWeek) : from.AddMonths(1);
}
