using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Claims;
using Lanewise.Market.Tests;

namespace Lanewise.Coverage;

/// <summary>
/// Claims whose bound is the truth itself, so that neither verdict is right: each by itself may be called clear in 5 runs of 100, and a verdict
/// given to any of them in as many.
/// </summary>
internal static class ClaimsExperiment
{
    private static readonly (string Name, double Truth, string Fields)[] Claims =
    [
        ("share", SimulatedMarket.OfRust, "measure: share, choice: Rust"),
        ("share of a property", SimulatedMarket.InSystems, "measure: share, choice: Rust, that: [lane:systems]"),
        ("ratio of shares", 1, "measure: share, choice: Rust, than: { choice: Python }"),
        (
            "ratio of shares of a property",
            SimulatedMarket.Lift,
            "measure: share, choice: Rust, that: [lane:systems], than: { choice: any }"
        ),
        ("median pay", Population.MedianStated, "measure: pay, choice: Rust"),
        ("ratio of median pays", Population.RatioOfMedians, "measure: pay, choice: Rust, than: { choice: Python }"),
        ("gap", Math.Exp(SimulatedMarket.Premium), "measure: gap, choice: Rust, than: { choice: Python }"),
        ("mix", Math.Exp(Population.Explained), "measure: mix, choice: Rust, than: { choice: Python }"),
    ];

    private static readonly Lazy<System.Collections.Immutable.ImmutableArray<Claim>> Read = new(() =>
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(
            file,
            Claims.Select(
                (claim, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"- {{ id: c{i}, statement: S, from: F, {claim.Fields}, above: {claim.Truth:F9} }}"
                    )
            )
        );
        var claims = Knowledge.Embedded.ClaimsOf(file);
        File.Delete(file);
        return claims;
    });

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(SimulatedMarket.Postings(seed));
        var report = ClaimsMeasure.Of(market.Connection, Knowledge.Embedded, Read.Value, MarketFilter.None);
        foreach (var ((name, truth, _), result) in Claims.Zip(report.Claims))
        {
            yield return new($"claims: {name}", truth, result.Figure);
        }

        yield return Interval.OfNoFinding(
            "claims: no verdict where none is right",
            report.Claims.Any(claim => claim.Verdict != Verdict.NotEnoughData)
        );
    }
}
