using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Scarcity;
using Lanewise.Market.Tests;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>What openings ask, how often they are posted again, how they are spread over employers of very unlike size, and who looks for work.</summary>
internal static class ScreenExperiment
{
    private const int Openings = 700;
    private const double EntryLevel = 0.3;
    private const double Reposted = 0.25;
    private const double SeekersPerOpening = 0.5;
    private static readonly DateOnly Posted = new(2026, 3, 2);

    /// <summary>The part of the openings that each employer has: the largest 6%, the smallest a tenth of that.</summary>
    private static readonly double[] Parts = [.. Shares(80)];

    /// <summary>Years asked, and how often.</summary>
    private static readonly (int Years, double Share)[] Years = [(1, 0.2), (3, 0.22), (5, 0.33), (8, 0.25)];

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        var random = new SeededGenerator(seed);
        market.Become(Postings(random));
        AddSeekers(market, random);
        var report = ScarcityMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices("Rust"),
            MarketFilter.None
        );
        var rust = report.Choices[0];
        var hhi = Parts.Sum(part => part * part);
        yield return Interval.Of("scarcity: share of entry level", EntryLevel, rust.EntryLevel.Share);
        yield return Interval.Of("scarcity: share posted again", Reposted, rust.Reposts.Reposted.Share);
        yield return Interval.Of("scarcity: median of years asked", 5, rust.Years.Median);
        yield return Interval.Of("scarcity: concentration of employers", hhi, rust.Employers.Hhi);
        yield return Interval.Of("scarcity: effective employers", 1 / hhi, rust.Employers.EffectiveEmployers);
        yield return Interval.Of("scarcity: share of the largest employer", Parts[0], rust.Employers.Largest);
        yield return Interval.Of(
            "scarcity: share of the five largest",
            Parts.Take(5).Sum(),
            rust.Employers.FiveLargest
        );
        yield return Interval.Of("scarcity: seekers per opening", SeekersPerOpening, report.Seekers.PerOpening);
    }

    private static IEnumerable<InventedPosting> Postings(SeededGenerator random)
    {
        double[] entry = [.. Parts.Select(_ => EntryLevel + random.Between(-0.25, 0.25))];
        double[] again = [.. Parts.Select(_ => Reposted + random.Between(-0.2, 0.2))];
        double[][] years = [.. Parts.Select(_ => random.Leaning([.. Years.Select(year => year.Share)], 5))];
        for (var i = 0; i < Openings; i++)
        {
            var employer = random.Which(Parts);
            var posting = InventedMarket.Naming(new InventedMention("Rust")) with
            {
                Opening = string.Create(CultureInfo.InvariantCulture, $"o{i}"),
                Company = employer,
                Seniority = [random.IsOne(entry[employer]) ? "entry" : "senior"],
                YearsMin = Years[random.Which(years[employer])].Years,
                PostedOn = Posted,
                LastSeen = Posted.AddDays(20),
            };
            yield return posting with
            {
                Watched = [(0, 60, true)],
            };
            if (random.IsOne(again[employer]))
            {
                yield return posting with
                {
                    PostedOn = Posted.AddDays(40),
                    LastSeen = Posted.AddDays(60),
                };
            }
        }
    }

    private static void AddSeekers(InventedMarket market, SeededGenerator random)
    {
        for (var month = 0; month < 12; month++)
        {
            var openings = random.Poisson(400 * Math.Exp(0.2 * random.Normal()));
            var seekers = random.Poisson(
                SeekersPerOpening * openings * Math.Exp((0.15 * random.Normal()) - (0.15 * 0.15 / 2))
            );
            market.Connection.Execute(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"INSERT INTO seeker_counts VALUES ('hn', DATE '2025-01-01' + INTERVAL {month} MONTH, {seekers}, {openings})"
                )
            );
        }
    }

    private static IEnumerable<double> Shares(int employers)
    {
        double[] sizes = [.. Enumerable.Range(0, employers).Select(number => 1.0 / (number + 9))];
        return sizes.Select(size => size / sizes.Sum());
    }
}
