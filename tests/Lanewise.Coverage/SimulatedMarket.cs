using Lanewise.Market.Tests;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>
/// A market whose truth is known: employers that pay and disclose differently, a mix of lanes and levels that differs between two
/// languages, a premium of the language itself, and openings that arrive more unevenly than by chance alone.
/// </summary>
internal sealed class SimulatedMarket(ulong seed)
{
    /// <summary>Log points that Rust pays more than Python for the same work.</summary>
    public const double Premium = 0.1;

    /// <summary>Log points that a year adds to the share of Rust.</summary>
    public const double Growth = 0.2;

    /// <summary>Weeks watched, openings a week and size of the negative binomial that they are drawn from: the smaller, the more uneven.</summary>
    public static readonly (int Weeks, double Mean, double Size)[] Streams = [(12, 3, 2), (52, 0.5, 1)];

    /// <summary>What some openings say.</summary>
    public const string Signal = "concurrency";

    /// <summary>How many times as often openings of Rust say it as others of the same lane.</summary>
    public const double Lift = 1.5;

    /// <summary>The share of Rust's openings that say it, over both lanes and all months.</summary>
    public static readonly double SaidOfRust =
        Lift
        * ((0.7 * SaidInSystems) + (0.3 * SaidInBackend))
        * Enumerable.Range(0, Months).Average(month => Math.Exp(Growth * Years(FirstDay.AddMonths(month))));

    private const double SaidInSystems = 0.15;
    private const double SaidInBackend = 0.06;
    private const double DaysPerYear = 365.2425;
    private const int Months = 24;
    private static readonly DateOnly FirstDay = new(2024, 1, 15);

    private readonly SeededGenerator _random = new(seed);

    /// <summary>Openings of both languages. The employers are drawn anew: a market is a sample of them.</summary>
    public SimulatedOpening[] Openings(int openings, int employers)
    {
        double[] generosity = [.. Enumerable.Range(0, employers).Select(_ => 0.15 * _random.Normal())];
        double[] candour = [.. Enumerable.Range(0, employers).Select(_ => _random.Normal())];
        return [.. Enumerable.Range(0, openings).Select(_ => Opening(generosity, candour))];
    }

    /// <summary>Two years of a source with busy and slow months, in which the share of Rust grows from a tenth.</summary>
    public IEnumerable<InventedPosting> Arrivals() =>
        Enumerable.Range(0, Months).SelectMany(month => Arrivals(FirstDay.AddMonths(month)));

    /// <summary>Weeks of a board with fourteen openings of Python each and so many of Rust as chance has it.</summary>
    public IEnumerable<InventedPosting> Weeks(int weeks, double mean, double size)
    {
        var python = InventedMarket.Naming(new InventedMention("Python"));
        var rust = InventedMarket.Naming(new InventedMention("Rust"));
        var first = new DateOnly(2025, 9, 1); // a Monday and the first of a month
        var counts = _random.NegativeBinomials(weeks, size, mean);
        return Enumerable
            .Range(-1, (7 * weeks) + 2)
            .SelectMany(day => InventedMarket.Times(2, python with { PostedOn = first.AddDays(day) }))
            .Concat(
                counts.SelectMany(
                    (count, week) =>
                        InventedMarket.Times((int)count, rust with { PostedOn = first.AddDays((7 * week) + 2) })
                )
            );
    }

    /// <summary>
    /// Two years of openings of employers that lean to saying something up to twice as much or not at all, which more and more of them say, and those of Rust
    /// more often than others of the same lane.
    /// </summary>
    public IEnumerable<InventedPosting> Saying(int openings, int employers)
    {
        double[] leaning = [.. Enumerable.Range(0, employers).Select(_ => 2 * _random.Uniform())];
        for (var i = 0; i < openings; i++)
        {
            var (isRust, employer) = (IsOne(0.5), _random.Below(employers));
            var isSystems = IsOne(isRust ? 0.7 : 0.3);
            var day = FirstDay.AddMonths(_random.Below(Months));
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
                Signals = IsOne(chance) ? [Signal] : [],
            };
        }
    }

    private static double Years(DateOnly day) => (day.DayNumber - FirstDay.DayNumber) / DaysPerYear;

    private IEnumerable<InventedPosting> Arrivals(DateOnly day)
    {
        var all = _random.Poisson(300 * Math.Exp(0.2 * _random.Normal()));
        var share = 0.1 * Math.Exp(Growth * Years(day));
        var rust = _random.Binomial(all, share);
        var posting = InventedMarket.Naming(new InventedMention("Python")) with { PostedOn = day };
        return InventedMarket
            .Times(all - rust, posting)
            .Concat(InventedMarket.Times(rust, posting with { Mentions = [new("Rust")] }));
    }

    private SimulatedOpening Opening(double[] generosity, double[] candour)
    {
        var isRust = IsOne(0.5);
        var isSystems = IsOne(isRust ? 0.7 : 0.3);
        var isSenior = IsOne(isRust ? 0.6 : 0.4);
        var employer = _random.Below(generosity.Length);
        var log =
            Math.Log(140_000)
            + (isRust ? Premium : 0)
            + (isSystems ? 0.15 : 0)
            + (isSenior ? 0.3 : 0)
            + generosity[employer]
            + (0.2 * _random.Normal());
        // What pays better states its pay more often: the selection that weighting is to undo.
        var odds = Math.Exp(-0.5 + (isSystems ? 1 : 0) + (isSenior ? 1 : 0) + candour[employer]);
        return new(isRust, isSystems, isSenior, employer, Math.Exp(log), IsOne(odds / (1 + odds)));
    }

    private bool IsOne(double chance) => _random.Uniform() < chance;
}
