using Lanewise.Market.Tests;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;

namespace Lanewise.Coverage;

/// <summary>
/// A market whose truth is known: employers that hire, pay and disclose differently, a mix of lanes and levels that differs between two
/// languages, and a premium of the language itself. The employers are drawn anew: a market is a sample of them.
/// </summary>
internal static class SimulatedMarket
{
    /// <summary>Openings of a market that experiments measure.</summary>
    public const int Size = 700;

    /// <summary>Employers of such a market.</summary>
    public const int Employers = 60;

    /// <summary>Log points that Rust pays more than Python for the same work.</summary>
    public const double Premium = 0.1;

    /// <summary>Log points that systems pays more than backend.</summary>
    public const double SystemsPremium = 0.15;

    /// <summary>Log points that a senior is paid more.</summary>
    public const double SeniorPremium = 0.3;

    /// <summary>Share of Rust among all openings.</summary>
    public const double OfRust = 0.5;

    /// <summary>Share of systems among Rust's openings; the other lane is backend, and Python has it the other way round.</summary>
    public const double InSystems = 0.7;

    /// <summary>Share of systems among Rust's openings over that among all.</summary>
    public const double Lift = InSystems / 0.5;

    private const double SeniorOfRust = 0.6;
    private const double SeniorOfPython = 0.4;

    /// <summary>A market as readers of its postings see it.</summary>
    public static IEnumerable<InventedPosting> Postings(ulong seed) =>
        Openings(new(seed), Size, Employers).Select(opening => opening.Posting());

    /// <summary>Openings of both languages.</summary>
    public static IEnumerable<SimulatedOpening> Openings(SeededGenerator random, int openings, int employers)
    {
        SimulatedEmployer[] all = [.. Enumerable.Range(0, employers).Select(_ => Employer(random))];
        return Enumerable
            .Range(0, openings)
            .Select(_ =>
            {
                var employer = random.Below(employers);
                return Opening(random, employer, all[employer]);
            });
    }

    private static SimulatedEmployer Employer(SeededGenerator random) =>
        new(
            0.15 * random.Normal(),
            random.Normal(),
            OfRust + random.Between(-0.3, 0.3),
            random.Between(-0.25, 0.25),
            random.Between(-0.25, 0.25)
        );

    private static SimulatedOpening Opening(SeededGenerator random, int number, SimulatedEmployer employer)
    {
        var isRust = random.IsOne(employer.OfRust);
        var isSystems = random.IsOne((isRust ? InSystems : 1 - InSystems) + employer.ToSystems);
        var isSenior = random.IsOne((isRust ? SeniorOfRust : SeniorOfPython) + employer.ToSenior);
        var log =
            Math.Log(140_000)
            + (isRust ? Premium : 0)
            + (isSystems ? SystemsPremium : 0)
            + (isSenior ? SeniorPremium : 0)
            + employer.Generosity
            + (0.2 * random.Normal());
        // What pays better states its pay more often: the selection that weighting is to undo.
        var odds = Math.Exp(-0.5 + (isSystems ? 1 : 0) + (isSenior ? 1 : 0) + employer.Candour);
        return new(isRust, isSystems, isSenior, number, Math.Exp(log), random.IsOne(odds / (1 + odds)));
    }
}
