using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class LiftTests
{
    [Fact]
    public void Lift_is_the_share_within_over_the_share_of_all() =>
        Lift.Of(both: 30, first: 60, second: 100, all: 1000).Value.ShouldBe(5, 1e-12);

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(41);
        var coverage = Simulated.Coverage(
            1000,
            2,
            () =>
            {
                // One thing in ten has the first property, one in five the second, and one in 25 has both.
                var (both, first, second) = (0, 0, 0);
                for (var i = 0; i < 600; i++)
                {
                    var draw = generator.Uniform();
                    both += draw < 0.04 ? 1 : 0;
                    first += draw < 0.10 ? 1 : 0;
                    second += draw is < 0.04 or >= 0.84 ? 1 : 0;
                }

                return Lift.Of(both, first, second, 600);
            }
        );

        coverage.ShouldBeInRange(0.93, 0.98);
    }

    [Fact]
    public void Counts_that_no_table_has_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Lift.Of(5, 4, 10, 100));
        Should.Throw<ArgumentOutOfRangeException>(() => Lift.Of(5, 50, 60, 100));
    }
}
