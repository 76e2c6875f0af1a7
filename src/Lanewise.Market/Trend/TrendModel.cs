using System.Collections.Immutable;
using Lanewise.Market.Compare;
using Lanewise.Statistics;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Trend;

/// <summary>Growth of a share, beside swings that come back each year where two years are covered.</summary>
/// <remarks>
/// The log-linear model of <see cref="ShareTrendMeasure"/>, over two years with a level for each month of the year (the classical decomposition with
/// multiplicative seasons; Hyndman and Athanasopoulos, "Forecasting", 3rd edition 2021, section 3.4, fitted in one step by quasi-Poisson regression).
/// </remarks>
internal sealed class TrendModel
{
    private const int MonthsOfYear = 12;
    private const int LeastMonths = 24;

    private readonly CountModel _model;

    private TrendModel(ImmutableArray<SourceMonth> covered, CountModel model, Seasons? seasons) =>
        (Covered, _model, Seasons) = (covered, model, seasons);

    /// <summary>Months by source that it is fitted over: those of sources with openings of the choice.</summary>
    public ImmutableArray<SourceMonth> Covered { get; }

    /// <summary>The seasons; null where less than two years are covered.</summary>
    public Seasons? Seasons { get; }

    /// <summary>By covered month, what an opening of the choice more than expected adds to the growth in logarithms.</summary>
    public double[] Influences => _model.Influences(0);

    /// <summary>By covered month, the share that the model expects.</summary>
    public double[] Expected => [.. Covered.Select((month, row) => _model.Fitted[row] / month.Openings)];

    /// <summary>Fits it; null where the counts do not decide it.</summary>
    /// <param name="covered">Months by source.</param>
    /// <param name="count">Openings of the choice in one.</param>
    public static TrendModel? Fit(ImmutableArray<SourceMonth> covered, Func<SourceMonth, long> count)
    {
        var asking = covered.Where(month => count(month) > 0).Select(month => month.Source).ToHashSet();
        covered = covered.RemoveAll(month => !asking.Contains(month.Source));
        double[] counts = [.. covered.Select(month => (double)count(month))];
        double[] exposures = [.. covered.Select(month => (double)month.Openings)];
        if (covered.IsEmpty || CountModel.Fit(Design(covered, withSeasons: false), counts, exposures) is not { } plain)
        {
            return null;
        }

        return
            covered.Select(month => month.Month).Distinct().Count() >= LeastMonths
            && CountModel.Fit(Design(covered, withSeasons: true), counts, exposures) is { } seasonal
            ? new(covered, seasonal, new(ByMonth(covered, seasonal), seasonal.PValueAgainst(plain)))
            : new(covered, plain, null);
    }

    /// <summary>The growth a year as a ratio; null where the months do not decide it.</summary>
    /// <param name="errors">What employers have in common over the months.</param>
    public Estimate? Growth(ClusterErrors errors) =>
        _model.Interval(0, errors) is { } log ? new(Math.Exp(log.Value), Math.Exp(log.Low), Math.Exp(log.High)) : null;

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
