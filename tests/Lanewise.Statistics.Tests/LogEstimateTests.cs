namespace Lanewise.Statistics.Tests;

public sealed class LogEstimateTests
{
    [Theory]
    [InlineData(2, 1.5, 2.5)]
    [InlineData(0.3, 0.1, 0.4)]
    [InlineData(200_000, 150_000, 201_000)]
    public void A_test_is_clear_only_where_the_bound_is_outside_of_the_interval(double value, double low, double high)
    {
        var log = LogEstimate.Of(new Estimate(value, low, high));

        (2 * log.PAbove(low * 1.0001)).ShouldBeGreaterThan(0.05);
        (2 * log.PBelow(high * 0.9999)).ShouldBeGreaterThan(0.05);
        Math.Min(2 * log.PAbove(low * 0.9999), 2 * log.PBelow(high * 1.0001)).ShouldBeLessThan(0.05);
    }

    [Fact]
    public void An_even_interval_comes_back()
    {
        var interval = new LogEstimate(Math.Log(3), 0.2).Interval();
        var log = LogEstimate.Of(interval);

        log.Log.ShouldBe(Math.Log(3), 1e-12);
        log.StandardError.ShouldBe(0.2, 1e-12);
        interval.High.ShouldBe(3 * Math.Exp(1.959964 * 0.2), 1e-5);
    }

    [Fact]
    public void P_values_of_the_two_directions_add_up_to_one()
    {
        var log = new LogEstimate(0.5, 0.3);

        (log.PAbove(1.2) + log.PBelow(1.2)).ShouldBe(1, 1e-12);
        log.PAbove(Math.Exp(0.5)).ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Without_an_error_a_figure_is_certain_and_no_proof_against_itself()
    {
        var log = LogEstimate.Of(new Estimate(5, 5, 5));

        log.PAbove(4).ShouldBe(0);
        log.PBelow(4).ShouldBe(1);
        log.PAbove(5).ShouldBe(1);
        log.PBelow(5).ShouldBe(1);
        log.PBelow(double.PositiveInfinity).ShouldBe(0);
    }

    [Fact]
    public void An_interval_that_reaches_0_or_infinity_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => LogEstimate.Of(new Estimate(1, 0, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => LogEstimate.Of(new Estimate(1, 0.5, double.PositiveInfinity)));
    }
}
