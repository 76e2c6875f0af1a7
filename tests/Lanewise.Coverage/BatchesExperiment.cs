using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Tests;
using Lanewise.Market.Trend;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>
/// Shares over time where employers lean to one language, differ in size and post in batches: each looks for people in half a year of the two, and
/// then not in every month. The employers are drawn anew for each market.
/// </summary>
internal static class BatchesExperiment
{
    private const int Months = 24;
    private const int MonthsOfSearch = 6;
    private const int Employers = 250;
    private const double OfRust = 0.2;
    private const double Growth = 0.2; // log points a year
    private static readonly DateOnly FirstDay = new(2024, 1, 15);

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        var random = new SeededGenerator(seed);
        market.Become([.. Enumerable.Range(0, Employers).SelectMany(number => Employer(random, number))]);
        var trend = TrendMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices[0];
        yield return Interval.Of(
            "trend: growth a year, employers that post in batches",
            Math.Exp(Growth) - 1,
            trend.Growth.GrowthPerYear,
            trend.Growth.Low,
            trend.Growth.High
        );
        foreach (var month in new[] { 0, 17 })
        {
            var point = trend.Points.Single(point => point.From == FirstDay.AddMonths(month).AddDays(-14));
            yield return Interval.Of(
                FormattableString.Invariant($"trend: share of month {month + 1}, employers that post in batches"),
                OfRust * GrownBy(month),
                point.Share,
                point.Low,
                point.High
            );
        }
    }

    private static IEnumerable<InventedPosting> Employer(SeededGenerator random, int number)
    {
        // Searches begin before the first month too, so that all months are alike.
        var first = random.Below(Months + MonthsOfSearch - 1) - (MonthsOfSearch - 1);
        var size = 6 * Math.Exp((0.6 * random.Normal()) - (0.6 * 0.6 / 2));
        var leaning = random.Between(0.2, 1.8);
        foreach (var month in Enumerable.Range(first, MonthsOfSearch).Where(month => month is >= 0 and < Months))
        {
            var all = random.IsOne(0.6) ? random.Poisson(size) : 0;
            var rust = random.Binomial(all, OfRust * leaning * GrownBy(month));
            var posting = InventedMarket.Naming(new InventedMention("Python")) with
            {
                PostedOn = FirstDay.AddMonths(month),
                Company = number,
            };
            foreach (var own in InventedMarket.Times(rust, posting with { Mentions = [new("Rust")] }))
            {
                yield return own;
            }

            foreach (var other in InventedMarket.Times(all - rust, posting))
            {
                yield return other;
            }
        }
    }

    private static double GrownBy(int month) =>
        Math.Exp(Growth * (FirstDay.AddMonths(month).DayNumber - FirstDay.DayNumber) / 365.2425);
}
