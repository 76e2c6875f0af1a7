using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class PoissonRateRatioTests
{
    [Fact]
    public void Intervals_equal_those_of_R()
    {
        foreach (var row in Fixture.Rows("rate-ratios.csv"))
        {
            var ratio = PoissonRateRatio.Of((long)row[0], row[1], (long)row[2], row[3]);

            ratio.Value.ShouldBe(row[4], 1e-9);
            ratio.Low.ShouldBe(row[5], 1e-7);
            ratio.High.ShouldBe(row[6], 1e-6);
        }
    }

    [Fact]
    public void Exact_interval_holds_the_truth_at_least_19_times_in_20()
    {
        var generator = new SeededGenerator(31);
        Simulated
            .Coverage(1000, 1.5, () => PoissonRateRatio.Of(1 + generator.Poisson(29), 2, 1 + generator.Poisson(9), 1))
            .ShouldBeGreaterThan(0.94);
    }

    [Fact]
    public void No_event_in_the_second_period_leaves_the_ratio_unbounded()
    {
        var ratio = PoissonRateRatio.Of(5, 1, 0, 1);

        ratio.High.ShouldBe(double.PositiveInfinity);
        ratio.Low.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void No_event_at_all_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PoissonRateRatio.Of(0, 1, 0, 1));
}
