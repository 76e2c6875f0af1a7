using Lanewise.Statistics.Quantiles;

namespace Lanewise.Coverage;

/// <summary>Truths that have no closed form once only some openings state their pay, over a population large enough to stand for all.</summary>
internal static class Population
{
    private static readonly Lazy<SimulatedOpening[]> Openings = new(() =>
        [.. SimulatedMarket.Openings(new(1), 4_000_000, 200_000)]
    );

    private static readonly Lazy<(double Explained, double Raw)> Mix = new(() =>
    {
        SimulatedOpening[] stated = [.. Openings.Value.Where(opening => opening.StatesPay)];
        double Difference(Func<SimulatedOpening, bool> holds) =>
            stated.Where(o => o.IsRust).Average(o => holds(o) ? 1.0 : 0)
            - stated.Where(o => !o.IsRust).Average(o => holds(o) ? 1.0 : 0);
        var explained =
            (SimulatedMarket.SystemsPremium * Difference(o => o.IsSystems))
            + (SimulatedMarket.SeniorPremium * Difference(o => o.IsSenior));
        return (explained, explained + SimulatedMarket.Premium);
    });

    /// <summary>The median of Rust's openings that state pay.</summary>
    public static double MedianStated { get; } = Median(o => o.IsRust && o.StatesPay);

    /// <summary>The median of all of Rust's openings.</summary>
    public static double MedianOfAll { get; } = Median(o => o.IsRust);

    /// <summary>The median of Rust's senior openings that state pay.</summary>
    public static double MedianOfSeniors { get; } = Median(o => o is { IsRust: true, IsSenior: true, StatesPay: true });

    /// <summary>The median of Rust's openings that state pay over Python's.</summary>
    public static double RatioOfMedians { get; } = MedianStated / Median(o => !o.IsRust && o.StatesPay);

    /// <summary>Log points of the gap in stated pay that the mix explains.</summary>
    public static double Explained => Mix.Value.Explained;

    /// <summary>Log points of the gap in stated pay.</summary>
    public static double Raw => Mix.Value.Raw;

    private static double Median(Func<SimulatedOpening, bool> isAmong) =>
        SampleQuantile.Of([.. Openings.Value.Where(isAmong).Select(opening => opening.Pay).Order()], 0.5);
}
