using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Gap;
using Lanewise.Market.Tests;
using Lanewise.Statistics.Regression;

namespace Lanewise.Coverage;

/// <summary>A gap in pay and its parts.</summary>
internal static class GapExperiment
{
    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(SimulatedMarket.Postings(seed));
        var choices = InventedMarket.Choices("Rust", "Python");
        var gap = GapMeasure.Of(market.Connection, Knowledge.Embedded, choices[0], choices[1], MarketFilter.None);
        var premium = Math.Exp(SimulatedMarket.Premium) - 1;
        yield return Interval.Of("gap: raw", Math.Exp(Population.Raw) - 1, gap.Raw);
        yield return Interval.Of("gap: adjusted", premium, gap.Adjusted);
        yield return Interval.Of("gap: within employers", premium, gap.WithinCompanies);
        foreach (var quantile in gap.Quantiles)
        {
            yield return Interval.Of(
                FormattableString.Invariant($"gap: at quantile {quantile.Quantile}"),
                premium,
                quantile.Gap
            );
        }

        Interval Part(string name, double truth, GapPart? part) =>
            new(
                $"gap: {name}",
                truth,
                part is null ? null : new Part(part.LogPoints, part.StandardError).Interval(gap.Companies)
            );
        yield return Part("explained", Population.Explained, gap.Explained);
        yield return Part("unexplained", SimulatedMarket.Premium, gap.Unexplained);
        foreach (var (own, name) in gap.ExplainedAtOwnPay.Zip(["Rust", "Python"]))
        {
            yield return Part($"explained, at the pay of {name}", Population.Explained, own);
        }
    }
}
