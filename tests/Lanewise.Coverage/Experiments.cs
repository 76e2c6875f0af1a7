using Lanewise.Catalog;
using Lanewise.Market;
using Lanewise.Market.Gap;
using Lanewise.Market.Layers;
using Lanewise.Market.Pay;
using Lanewise.Market.Reach;
using Lanewise.Market.Signals;
using Lanewise.Market.Tests;
using Lanewise.Market.Trend;
using Lanewise.Statistics;
using Lanewise.Statistics.Quantiles;
using MathNet.Numerics.Distributions;

namespace Lanewise.Coverage;

/// <summary>What is measured on each simulated market.</summary>
internal static class Experiments
{
    private const int Openings = 700;
    private const int Employers = 60;

    /// <summary>Medians of the whole population, drawn once: they have no closed form once only some openings state their pay.</summary>
    private static readonly Lazy<(double Stated, double All)> Medians = new(() =>
    {
        var rust = new SimulatedMarket(1).Openings(4_000_000, 200_000).Where(o => o.IsRust).ToArray();
        double Median(IEnumerable<SimulatedOpening> openings) =>
            SampleQuantile.Of([.. openings.Select(o => o.Pay).Order()], 0.5);
        return (Median(rust.Where(o => o.StatesPay)), Median(rust));
    });

    /// <summary>The medians of pay, as stated and weighed for who states it, and the gap.</summary>
    public static IEnumerable<Interval> Pay(ulong seed)
    {
        using var market = new InventedMarket(
            new SimulatedMarket(seed).Openings(Openings, Employers).Select(opening => opening.Posting())
        );
        var pay = StatedPayMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices[0];
        yield return new("pay: median as stated", Medians.Value.Stated, pay.Base.Median);
        yield return new("pay: median as stated, taken for all", Medians.Value.All, pay.Base.Median);
        yield return new("pay: weighted median", Medians.Value.All, pay.Weighted);

        var choices = InventedMarket.Choices("Rust", "Python");
        var gap = GapMeasure.Of(market.Connection, Knowledge.Embedded, choices[0], choices[1], MarketFilter.None);
        var premium = Math.Exp(SimulatedMarket.Premium) - 1;
        yield return new("gap: adjusted", premium, Estimate(gap.Adjusted));
        yield return new("gap: within employers", premium, Estimate(gap.WithinCompanies));
        foreach (var quantile in gap.Quantiles)
        {
            yield return new(
                FormattableString.Invariant($"gap: at quantile {quantile.Quantile}"),
                premium,
                Estimate(quantile.Gap)
            );
        }
    }

    /// <summary>Growth of the share.</summary>
    public static IEnumerable<Interval> Trend(ulong seed)
    {
        using var market = new InventedMarket(new SimulatedMarket(seed).Arrivals());
        var growth = TrendMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices[0]
            .Growth;
        yield return new(
            "trend: growth a year",
            Math.Exp(SimulatedMarket.Growth) - 1,
            growth.GrowthPerYear is { } value ? new Estimate(value, growth.Low!.Value, growth.High!.Value) : null
        );
    }

    /// <summary>Openings a week of a followed board, which come as unevenly as the truth says, and the chance of as many as usual in four weeks.</summary>
    public static IEnumerable<Interval> Reach(ulong seed)
    {
        foreach (var (weeks, mean, size) in SimulatedMarket.Streams)
        {
            var question = new ReachQuestion
            {
                Choices = InventedMarket.Choices("Rust"),
                AtLeast = (int)(4 * mean),
                Weeks = 4,
            };
            using var market = new InventedMarket(new SimulatedMarket(seed).Weeks(weeks, mean, size));
            var arrivals = ReachMeasure.Of(market.Connection, Knowledge.Embedded, question).Choices[0].Total.Openings;
            var name = FormattableString.Invariant($"{weeks} weeks of {mean}, size {size}");
            var truth = 1 - NegativeBinomial.CDF(4 * size, size / (size + mean), question.AtLeast - 1);
            yield return new($"reach: a week, {name}", mean, arrivals.AWeek);
            yield return new($"reach: chance, {name}", truth, arrivals.Chance);
        }
    }

    /// <summary>Where a language is asked for, and what it opens.</summary>
    public static IEnumerable<Interval> Layers(ulong seed)
    {
        using var market = new InventedMarket(
            new SimulatedMarket(seed).Openings(Openings, Employers).Select(opening => opening.Posting())
        );
        var report = LayersMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            new LayersQuestion { Languages = ["Rust", "Python"], IsByLane = true }
        );
        var systems = report.Matrix!.Rows[0].Cells.Single(cell => cell.Name == "systems");
        yield return new("layers: share of a language's openings in a lane", 0.7, systems.Share);
        yield return new("layers: lift of a language in a lane", 1.4, systems.Lift);
        var rust = report.Pairs!.Singles.Single(set => set.Languages[0] == "Rust");
        yield return new("layers: share of the openings that a language opens", 0.5, rust.Share);
    }

    /// <summary>The share, lift and growth of something that employers lean to in different measure.</summary>
    public static IEnumerable<Interval> Signals(ulong seed)
    {
        using var market = new InventedMarket(new SimulatedMarket(seed).Saying(1500, 150));
        var share = SignalsMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), MarketFilter.None)
            .Choices[0]
            .Signals.Single(signal => signal.Name == SimulatedMarket.Signal);
        yield return new("signals: share", SimulatedMarket.SaidOfRust, share.Share);
        yield return new("signals: lift", SimulatedMarket.Lift, share.Lift);
        yield return new(
            "signals: growth a year",
            Math.Exp(SimulatedMarket.Growth) - 1,
            share.Growth is { PerYear: { } value } growth
                ? new Estimate(value, growth.Low!.Value, growth.High!.Value)
                : null
        );
    }

    private static Estimate? Estimate(GapEstimate? gap) => gap is null ? null : new(gap.Value, gap.Low, gap.High);
}
