using Lanewise.Statistics.Regression;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class LogisticModelTests
{
    [Fact]
    public void Coefficients_equal_those_of_R()
    {
        var fit = LogisticModel.Fit(PayFixture.WithGroup, PayFixture.IsStated).ShouldNotBeNull();
        var expected = Fixture.Rows("linear.csv");

        fit.IsConverged.ShouldBeTrue();
        for (var i = 0; i < expected.Length; i++)
        {
            fit.Coefficients[i].ShouldBe(expected[i][4], 1e-8);
        }

        fit.Chances.Average().ShouldBe(PayFixture.IsStated.Count(stated => stated) / 483.0, 1e-9);
    }

    [Fact]
    public void A_column_that_separates_the_outcomes_stays_finite_under_a_penalty()
    {
        var design = new Design(
            2,
            [
                [(0, 1)],
                [(0, 1)],
                [(0, 1), (1, 1)],
                [(0, 1), (1, 1)],
            ]
        );
        var fit = LogisticModel.Fit(design, [false, true, true, true], penalty: 0.5).ShouldNotBeNull();

        fit.IsConverged.ShouldBeTrue();
        fit.Chances[2].ShouldBeInRange(0.6, 0.99);
    }

    [Fact]
    public void Without_rows_there_is_nothing_to_fit() => LogisticModel.Fit(new(1, []), []).ShouldBeNull();
}
