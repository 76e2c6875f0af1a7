using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class RatioOfSumsTests
{
    [Fact]
    public void Ratio_and_its_error_equal_those_of_R()
    {
        var rows = Fixture.Rows("ratio.csv");
        var expected = rows[0];

        var ratio = RatioOfSums.Of([.. rows.Select(row => (row[0], row[1]))]).ShouldNotBeNull();

        ratio.Value.ShouldBe(expected[2], 1e-9);
        ratio.Low.ShouldBe(expected[3], 1e-9);
        ratio.High.ShouldBe(expected[4], 1e-9);
    }

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(61);
        Simulated
            .Coverage(
                1000,
                1.5,
                () => RatioOfSums.Of([.. Enumerable.Range(0, 12).Select(_ => Month(generator))])!.Value
            )
            .ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void One_pair_and_sums_of_nothing_say_nothing()
    {
        RatioOfSums.Of([]).ShouldBeNull();
        RatioOfSums.Of([(3, 4)]).ShouldBeNull();
        RatioOfSums.Of([(0, 4), (0, 5)]).ShouldBeNull();
        RatioOfSums.Of([(4, 0), (5, 0)]).ShouldBeNull();
        RatioOfSums.Of([(4, 2), (6, 3)]).ShouldBe(new Estimate(2, 2, 2));
    }

    private static (double, double) Month(SeededGenerator generator)
    {
        var openings = generator.Poisson(200 + (200 * generator.Uniform()));
        return (generator.Poisson(1.5 * openings * (0.8 + (0.4 * generator.Uniform()))), openings);
    }
}
