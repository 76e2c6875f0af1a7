using Lanewise.Market.Tests;

namespace Lanewise.Coverage;

/// <summary>An opening of a simulated market, with the pay that it may keep to itself.</summary>
internal readonly record struct SimulatedOpening(
    bool IsRust,
    bool IsSystems,
    bool IsSenior,
    int Employer,
    double Pay,
    bool StatesPay
)
{
    /// <summary>What a reader of its posting sees.</summary>
    public InventedPosting Posting() =>
        InventedMarket.Naming(new InventedMention(IsRust ? "Rust" : "Python")) with
        {
            Company = Employer,
            Lanes = [IsSystems ? "systems" : "backend"],
            Seniority = [IsSenior ? "senior" : "mid"],
            Pay = StatesPay ? [new InventedPay(0.9 * Pay, 1.1 * Pay)] : [],
        };
}
