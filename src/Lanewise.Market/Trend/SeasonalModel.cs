using System.Collections.Immutable;
using Lanewise.Market.Compare;
using Lanewise.Statistics;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Trend;

/// <summary>Growth of a share beside swings that come back each year.</summary>
/// <remarks>
/// The log-linear model of <see cref="ShareTrendMeasure"/> with a level for each month of the year (the classical decomposition with
/// multiplicative seasons; Hyndman and Athanasopoulos, "Forecasting", 3rd edition 2021, section 3.4, fitted in one step by quasi-Poisson regression).
/// </remarks>
internal static class SeasonalModel
{
    private const int MonthsOfYear = 12;
    private const int LeastMonths = 24;

    /// <summary>The growth a year as a ratio, and the seasons; null where less than two years are covered or the counts do not decide it.</summary>
    /// <param name="covered">Months by source.</param>
    /// <param name="count">Openings of the choice in one.</param>
    public static (Estimate Growth, Seasons Seasons)? Fit(
        ImmutableArray<SourceMonth> covered,
        Func<SourceMonth, long> count
    )
    {
        if (covered.Select(month => month.Month).Distinct().Count() < LeastMonths)
        {
            return null;
        }

        double[] counts = [.. covered.Select(month => (double)count(month))];
        double[] exposures = [.. covered.Select(month => (double)month.Openings)];
        if (
            CountModel.Fit(Design(covered, withSeasons: true), counts, exposures) is not { } seasonal
            || CountModel.Fit(Design(covered, withSeasons: false), counts, exposures) is not { } plain
            || seasonal.Interval(0) is not { } growth
        )
        {
            return null;
        }

        return (
            new(Math.Exp(growth.Value), Math.Exp(growth.Low), Math.Exp(growth.High)),
            new(ByMonth(covered, seasonal), seasonal.PValueAgainst(plain))
        );
    }

    // Column 0 is the time in years, then a level for each source, then months from February.
    private static Design Design(ImmutableArray<SourceMonth> covered, bool withSeasons)
    {
        var sources = covered.Select(month => month.Source).Distinct(StringComparer.Ordinal).ToArray();
        var first = covered.Min(month => month.Month);
        return new(
            1 + sources.Length + (withSeasons ? MonthsOfYear - 1 : 0),
            [
                .. covered.Select(month =>
                {
                    List<(int, double)> cells =
                    [
                        (0, (month.Month.DayNumber - first.DayNumber) / 365.2425),
                        (1 + Array.IndexOf(sources, month.Source), 1),
                    ];
                    if (withSeasons && month.Month.Month > 1)
                    {
                        cells.Add((sources.Length + month.Month.Month - 1, 1));
                    }

                    return cells;
                }),
            ]
        );
    }

    private static ImmutableArray<double?> ByMonth(ImmutableArray<SourceMonth> covered, CountModel seasonal)
    {
        var present = covered.Select(month => month.Month.Month).ToHashSet();
        var firstMonth = seasonal.Coefficients.Count - MonthsOfYear;
        double Log(int month) => month == 1 ? 0 : seasonal.Coefficients[firstMonth + month - 1];
        var months = Enumerable.Range(1, MonthsOfYear).ToArray();
        var mean = months.Where(present.Contains).Average(Log);
        return [.. months.Select(month => present.Contains(month) ? Math.Exp(Log(month) - mean) : (double?)null)];
    }
}
