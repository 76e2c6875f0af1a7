namespace Lanewise.Coverage;

/// <summary>An employer of a simulated market: what it does otherwise than others.</summary>
/// <param name="Generosity">Log points that all its openings pay more.</param>
/// <param name="Candour">Log odds by which it states pay more often.</param>
/// <param name="OfRust">The share of Rust among its openings.</param>
/// <param name="ToSystems">How much more of its openings are in systems, as a share of them.</param>
/// <param name="ToSenior">How much more of them are senior.</param>
internal readonly record struct SimulatedEmployer(
    double Generosity,
    double Candour,
    double OfRust,
    double ToSystems,
    double ToSenior
);
