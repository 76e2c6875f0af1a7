using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Scarcity;
using Lanewise.Market.Tests;
using Lanewise.Statistics.Quantiles;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>
/// How long openings stay up at employers at paces of their own, which were watched over 200 days and had been up for up to 150 before. Openings of
/// Rust come down 0.6 times as fast as others of the same employer, those of Python and Go alike.
/// </summary>
internal static class TimeExperiment
{
    private const double Rate = 0.6;
    private const double Shape = 1.3; // of a Weibull, so that rates stand in one proportion at every age
    private const double Scale = 40;
    private const double Spread = 0.5;
    private const double From = 3; // days from which the measure draws its curves
    private const int Employers = 50;
    private const int OpeningsOfEach = 24;
    private const int Before = 150;
    private const int Watched = 200;

    private static readonly string[] Languages = ["Rust", "Python", "Go"];
    private static readonly DateOnly Start = new(2025, 6, 2);

    /// <summary>Times of Rust's openings that last as long as the curves are drawn from, in order.</summary>
    private static readonly Lazy<double[]> Times = new(() =>
    {
        var random = new SeededGenerator(1);
        var times = Enumerable
            .Range(0, 1_000_000)
            .Select(_ => Duration(random, Rate * Math.Exp(Spread * random.Normal())))
            .Where(time => time > From);
        return [.. times.Order()];
    });

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(Postings(new(seed)));
        var report = ScarcityMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices(Languages),
            MarketFilter.None
        );
        return
        [
            .. OfTime(report.Choices[0]),
            .. OfComparison(report.Comparisons.Single(pair => pair.First == "Python")),
        ];
    }

    private static IEnumerable<Interval> OfTime(ChoiceScarcity rust)
    {
        var times = Times.Value;
        foreach (
            var (share, estimate) in new[]
            {
                (0.25, rust.TimePosted.P25),
                (0.5, rust.TimePosted.Median),
                (0.75, rust.TimePosted.P75),
            }
        )
        {
            yield return Interval.Of(
                FormattableString.Invariant($"scarcity: days by which {share:P0} are down"),
                SampleQuantile.Of(times, share),
                estimate
            );
        }

        foreach (var up in rust.TimePosted.StillUp)
        {
            yield return Interval.Of(
                FormattableString.Invariant($"scarcity: share still up after {up.Days} days"),
                times.Count(time => time > up.Days) / (double)times.Length,
                up.Share
            );
        }

        yield return Interval.Of(
            "scarcity: mean of the first 90 days",
            times.Average(time => Math.Min(time, 90)),
            rust.TimePosted.MeanOf90
        );
        yield return Interval.Of(
            "scarcity: closing rate beside the same employers",
            Rate,
            rust.AgainstEmployer.ClosingRate
        );
    }

    private static IEnumerable<Interval> OfComparison(TimeComparison alike)
    {
        yield return Interval.Of("scarcity: closing rate of two choices that are alike", 1, alike.ClosingRate);
        yield return Interval.Of("scarcity: the same within employers", 1, alike.WithinEmployers);
        yield return Interval.OfNoFinding(
            "scarcity: log-rank within employers, choices alike",
            alike.WithinLogRankP < 0.05
        );
    }

    private static IEnumerable<InventedPosting> Postings(SeededGenerator random)
    {
        for (var employer = 0; employer < Employers; employer++)
        {
            var pace = Math.Exp(Spread * random.Normal());
            for (var i = 0; i < OpeningsOfEach; i++)
            {
                var language = Languages[i % Languages.Length];
                var from = random.Between(-Before, Watched);
                var time = Duration(random, pace * (language == "Rust" ? Rate : 1));
                var (entry, until) = (Math.Max(0, -from), Watched - from);
                if (time > entry)
                {
                    yield return InventedMarket.Naming(new InventedMention(language)) with
                    {
                        Company = employer,
                        PostedOn = Start.AddDays((int)Math.Floor(from)),
                        Watched = [(entry, Math.Min(time, until), time <= until)],
                    };
                }
            }
        }
    }

    private static double Duration(SeededGenerator random, double pace) =>
        Scale * Math.Pow(-Math.Log(1 - random.Uniform()) / pace, 1 / Shape);
}
