using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Tests;
using Lanewise.Market.Trend;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>Growth of a share that swings from month to month more than chance would have it.</summary>
internal static class TrendExperiment
{
    private const double Growth = 0.2; // log points a year
    private const double Swing = 0.15; // standard deviation of a month's share, in log points
    private const int OpeningsAMonth = 150;
    private static readonly DateOnly FirstDay = new(2024, 1, 15);

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        var random = new SeededGenerator(seed);
        foreach (var (months, name) in new[] { (18, "18 months"), (36, "36 months, with seasons") })
        {
            market.Become(Enumerable.Range(0, months).SelectMany(month => Month(random, month)));
            var trend = TrendMeasure
                .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
                .Choices[0];
            yield return Interval.Of(
                $"trend: growth a year, {name}",
                Math.Exp(Growth) - 1,
                trend.Growth.GrowthPerYear,
                trend.Growth.Low,
                trend.Growth.High
            );
            if (trend.Seasons is { } seasons)
            {
                yield return Interval.OfNoFinding(
                    "trend: no season is told where there is none",
                    seasons.PValue < 0.05
                );
            }
        }
    }

    private static IEnumerable<InventedPosting> Month(SeededGenerator random, int month)
    {
        var day = FirstDay.AddMonths(month);
        var all = random.Poisson(OpeningsAMonth * Math.Exp(0.2 * random.Normal()));
        var swing = Math.Exp((Swing * random.Normal()) - (Swing * Swing / 2));
        var rust = random.Binomial(
            all,
            0.2 * swing * Math.Exp(Growth * (day.DayNumber - FirstDay.DayNumber) / 365.2425)
        );
        var posting = InventedMarket.Naming(new InventedMention("Python")) with { PostedOn = day };
        return InventedMarket
            .Times(all - rust, posting)
            .Concat(InventedMarket.Times(rust, posting with { Mentions = [new("Rust")] }));
    }
}
