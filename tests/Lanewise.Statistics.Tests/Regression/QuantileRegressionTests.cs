using Lanewise.Statistics.Regression;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class QuantileRegressionTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Coefficients_and_clustered_errors_equal_those_of_R(double quantile)
    {
        var expected = Fixture.Rows("quantile-regression.csv").Where(row => row[0] == quantile).ToArray();
        var fit = QuantileRegression
            .Fit(PayFixture.WithGroup, PayFixture.Outcomes, quantile, PayFixture.Employers)
            .ShouldNotBeNull();

        for (var i = 0; i < expected.Length; i++)
        {
            fit.Coefficients[i].ShouldBe(expected[i][1], 1e-6 * Math.Max(1, Math.Abs(expected[i][1])));
            fit.Part(i).StandardError.ShouldBe(expected[i][2], 1e-6);
        }
    }

    [Fact]
    public void With_an_intercept_alone_it_is_the_quantile()
    {
        double[] values = [3, 9, 1, 7, 5];
        var design = new Design(1, [.. values.Select(_ => new[] { (0, 1.0) })]);

        var fit = QuantileRegression.Fit(design, values, 0.5, [0, 1, 2, 3, 4]).ShouldNotBeNull();

        fit.Coefficients[0].ShouldBe(5, 1e-6);
    }

    [Fact]
    public void Outcomes_that_are_all_equal_give_their_value()
    {
        var design = new Design(1, [.. Enumerable.Range(0, 20).Select(_ => new[] { (0, 1.0) })]);
        var fit = QuantileRegression.Fit(design, [.. Enumerable.Repeat(4.0, 20)], 0.9, [.. Enumerable.Range(0, 20)]);

        fit.ShouldNotBeNull().Coefficients[0].ShouldBe(4, 1e-6);
        double.IsFinite(fit.Part(0).StandardError).ShouldBeTrue();
    }

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(11);
        Simulated.Coverage(300, 0.5, () => Slope(generator)).ShouldBeInRange(0.91, 0.985);
    }

    private static Estimate Slope(SeededGenerator generator)
    {
        const int Count = 250;
        var x = Array.ConvertAll(new double[Count], _ => generator.Uniform());
        var design = new Design(2, [.. x.Select(value => new[] { (0, 1.0), (1, value) })]);
        double[] y = [.. x.Select(value => 1 + (0.5 * value) + generator.Normal())];
        var fit = QuantileRegression.Fit(design, y, 0.5, [.. Enumerable.Range(0, Count)])!;
        return fit.Part(1).Interval(fit.Clusters);
    }
}
