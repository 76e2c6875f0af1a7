using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Pay;
using Lanewise.Market.Tests;

namespace Lanewise.Coverage;

/// <summary>The median of pay, as stated and weighed for who states it.</summary>
internal static class PayExperiment
{
    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        market.Become(SimulatedMarket.Postings(seed));
        var pay = StatedPayMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices[0];
        yield return new("pay: median as stated", Population.MedianStated, pay.Base.Median);
        yield return new("pay: median as stated, taken for all", Population.MedianOfAll, pay.Base.Median);
        yield return new("pay: weighted median", Population.MedianOfAll, pay.Weighted);
    }
}
