using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Signals;
using Lanewise.Market.Tests;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Coverage;

/// <summary>
/// Two years of openings of employers that lean to saying something up to twice as much or not at all, which more and more of them say, and those
/// of Rust more often than others of the same lane.
/// </summary>
internal static class SignalsExperiment
{
    private const string Signal = "concurrency";
    private const double Growth = 0.2; // log points a year
    private const double Lift = 1.5;
    private const double SaidInSystems = 0.15;
    private const double SaidInBackend = 0.06;
    private const int Months = 24;
    private const int Openings = 1000;
    private const int Employers = 80;
    private static readonly DateOnly FirstDay = new(2024, 1, 15);

    /// <summary>Signals that are said of no language more than of another.</summary>
    private static readonly string[] Unrelated = ["observability", "testing", "profiling", "system-design"];

    private static readonly double SaidOfRust =
        Lift
        * ((0.7 * SaidInSystems) + (0.3 * SaidInBackend))
        * Enumerable.Range(0, Months).Average(month => Math.Exp(Growth * Years(FirstDay.AddMonths(month))));

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(Postings(new(seed)));
        var signals = SignalsMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices[0]
            .Signals;
        var said = signals.Single(signal => signal.Name == Signal);
        yield return new("signals: share", SaidOfRust, said.Share);
        yield return new("signals: lift", Lift, said.Lift);
        yield return Interval.Of(
            "signals: growth a year",
            Math.Exp(Growth) - 1,
            said.Growth?.PerYear,
            said.Growth?.Low,
            said.Growth?.High
        );
        yield return Interval.OfNoFinding(
            "signals: no lift is told where there is none",
            signals.Any(signal =>
                Unrelated.Contains(signal.Name, StringComparer.Ordinal) && signal.Verdict is "more" or "less"
            )
        );
    }

    private static IEnumerable<InventedPosting> Postings(SeededGenerator random)
    {
        double[] leaning = [.. Enumerable.Range(0, Employers).Select(_ => 2 * random.Uniform())];
        for (var i = 0; i < Openings; i++)
        {
            var (isRust, employer) = (random.IsOne(0.5), random.Below(Employers));
            var isSystems = random.IsOne(isRust ? 0.7 : 0.3);
            var day = FirstDay.AddMonths(random.Below(Months));
            var chance =
                (isSystems ? SaidInSystems : SaidInBackend)
                * (isRust ? Lift : 1)
                * leaning[employer]
                * Math.Exp(Growth * Years(day));
            yield return InventedMarket.Naming(new InventedMention(isRust ? "Rust" : "Python")) with
            {
                Company = employer,
                Lanes = [isSystems ? "systems" : "backend"],
                PostedOn = day,
                Signals =
                [
                    .. random.IsOne(chance) ? [Signal] : Array.Empty<string>(),
                    .. Unrelated.Where(_ => random.IsOne(0.15 * leaning[employer])),
                ],
            };
        }
    }

    private static double Years(DateOnly day) => (day.DayNumber - FirstDay.DayNumber) / 365.2425;
}
