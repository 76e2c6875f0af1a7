using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class NegativeBinomialCountsTests
{
    [Fact]
    public void Mean_size_and_chance_equal_those_of_R()
    {
        long[] weeks = [3, 0, 5, 11, 2, 0, 0, 7, 4, 1, 9, 2, 0, 3, 6, 15, 1, 0, 2, 4];
        var expected = Fixture.Rows("weeks.csv")[0];
        var fit = NegativeBinomialCounts.Fit(weeks).ShouldNotBeNull();

        fit.Mean.Value.ShouldBe(expected[0], 1e-9);
        fit.Mean.Low.ShouldBe(expected[1], 1e-6);
        fit.Mean.High.ShouldBe(expected[2], 1e-6);
        fit.Size.ShouldBe(expected[3], 1e-6);
        fit.ChanceOfAtLeast(20, 4).Value.ShouldBe(expected[4], 1e-6);
        (fit.Periods, fit.Empty).ShouldBe((20, 5));
    }

    [Fact]
    public void Counts_that_vary_no_more_than_by_chance_are_poisson()
    {
        var fit = NegativeBinomialCounts.Fit([2, 2, 2, 2]).ShouldNotBeNull();

        fit.Size.ShouldBe(double.PositiveInfinity);
        fit.ChanceOfAtLeast(1, 1).Value.ShouldBe(1 - Math.Exp(-2), 1e-12);
        fit.ChanceOfAtLeast(0, 1).Value.ShouldBe(1);
    }

    [Fact]
    public void Interval_of_the_mean_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(29);
        Simulated.Coverage(500, 5, () => NegativeBinomialCounts.Fit(Draw(generator))!.Mean).ShouldBeInRange(0.92, 0.97);
    }

    [Fact]
    public void No_events_decide_nothing()
    {
        NegativeBinomialCounts.Fit([0, 0, 0]).ShouldBeNull();
        NegativeBinomialCounts.Fit([]).ShouldBeNull();
        Should.Throw<ArgumentException>(() => NegativeBinomialCounts.Fit([-1]));
    }

    // A gamma of shape 2 is the sum of two exponentials.
    private static long[] Draw(SeededGenerator generator) =>
        [
            .. Enumerable
                .Range(0, 52)
                .Select(_ =>
                    (long)generator.Poisson(-2.5 * Math.Log((1 - generator.Uniform()) * (1 - generator.Uniform())))
                ),
        ];
}
