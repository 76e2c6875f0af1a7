using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class WilsonIntervalTests
{
    [Fact]
    public void Intervals_equal_those_of_R()
    {
        foreach (var row in Fixture.Rows("shares.csv"))
        {
            var share = WilsonInterval.Of((long)row[0], (long)row[1]);

            share.Value.ShouldBe(row[0] / row[1], 1e-12);
            share.Low.ShouldBe(row[2], 1e-9);
            share.High.ShouldBe(row[3], 1e-9);
        }
    }

    [Fact]
    public void Interval_of_a_rare_share_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(21);
        Simulated
            .Coverage(2000, 0.03, () => WilsonInterval.Of(generator.Binomial(200, 0.03), 200))
            .ShouldBeInRange(0.93, 0.98);
    }

    [Fact]
    public void More_successes_than_trials_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => WilsonInterval.Of(3, 2));
}
