using Lanewise.Statistics.Regression;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class LogLinearTrendTests
{
    [Fact]
    public void Growth_and_its_interval_equal_those_of_R()
    {
        ObservedCount[] counts =
        [
            .. Fixture.Rows("counts.csv").Select(row => new ObservedCount((int)row[0], row[1], (long)row[2], row[3])),
        ];
        var expected = Fixture.Rows("growth.csv")[0];

        var growth = LogLinearTrend.Fit(counts).ShouldNotBeNull();

        growth.Ratio.Value.ShouldBe(expected[0], 1e-6);
        growth.Ratio.Low.ShouldBe(expected[1], 1e-6);
        growth.Ratio.High.ShouldBe(expected[2], 1e-6);
        growth.Dispersion.ShouldBe(expected[3], 1e-5);
        growth.DegreesOfFreedom.ShouldBe((int)expected[4]);
    }

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20_though_counts_vary_more_than_poisson()
    {
        var generator = new SeededGenerator(61);
        Simulated.Coverage(600, 1.3, () => LogLinearTrend.Fit(Series(generator))!.Ratio).ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void A_series_that_joins_later_is_not_read_as_growth()
    {
        var small = Enumerable.Range(0, 24).Select(month => new ObservedCount(0, month / 12.0, 10, 1000));
        var large = Enumerable.Range(12, 12).Select(month => new ObservedCount(1, month / 12.0, 400, 2000));

        LogLinearTrend.Fit([.. small, .. large])!.Ratio.Value.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Too_few_periods_decide_nothing()
    {
        LogLinearTrend.Fit([new(0, 0, 5, 100), new(0, 1, 6, 100)]).ShouldBeNull();
        LogLinearTrend.Fit([new(0, 0, 0, 100), new(0, 1, 0, 100), new(0, 2, 0, 100)]).ShouldBeNull();
        LogLinearTrend.Fit([new(0, 1, 4, 100), new(0, 1, 5, 100), new(0, 1, 6, 100)]).ShouldBeNull();
        LogLinearTrend.Fit([]).ShouldBeNull();
    }

    [Fact]
    public void Events_only_in_the_last_period_have_no_finite_growth() =>
        LogLinearTrend.Fit([new(0, 0, 0, 100), new(0, 1, 0, 100), new(0, 2, 9, 100)]).ShouldBeNull();

    [Fact]
    public void An_exposure_of_nothing_is_refused() =>
        Should.Throw<ArgumentException>(() => LogLinearTrend.Fit([new(0, 0, 1, 0)]));

    private static ObservedCount[] Series(SeededGenerator generator)
    {
        ObservedCount Draw(int group, int month)
        {
            // A log-normal factor of mean one makes the counts vary more than Poisson counts would.
            var swing = Math.Exp((0.2 * generator.Normal()) - 0.02);
            var mean = (group == 0 ? 0.05 : 0.15) * Math.Pow(1.3, month / 12.0) * swing;
            return new ObservedCount(group, month / 12.0, generator.Poisson(mean * 400), 400);
        }

        return [.. from month in Enumerable.Range(0, 24) from @group in new[] { 0, 1 } select Draw(@group, month)];
    }
}
