using Lanewise.Statistics.Regression;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class CountModelTests
{
    private static readonly double[][] Rows = Fixture.Rows("seasonal.csv");

    [Fact]
    public void Growth_beside_seasons_equals_that_of_R()
    {
        var expected = Fixture.Rows("seasonal-growth.csv")[0];
        var seasonal = Fit(withSeasons: true).ShouldNotBeNull();
        var plain = Fit(withSeasons: false).ShouldNotBeNull();

        var growth = seasonal.Interval(1).ShouldNotBeNull();
        growth.Value.ShouldBe(expected[0], 1e-8);
        growth.Low.ShouldBe(expected[1], 1e-8);
        growth.High.ShouldBe(expected[2], 1e-8);
        seasonal.Dispersion.ShouldBe(expected[3], 1e-8);
        seasonal.PValueAgainst(plain).ShouldBe(expected[4], 1e-8);
    }

    [Fact]
    public void Too_little_decides_nothing()
    {
        var line = new Design(
            2,
            [
                [(0, 1)],
                [(0, 1), (1, 1)],
            ]
        );
        CountModel.Fit(line, [3, 4], [1, 1]).ShouldBeNull();
        CountModel
            .Fit(
                new(
                    1,
                    [
                        [(0, 1)],
                        [(0, 1)],
                    ]
                ),
                [0, 0],
                [1, 1]
            )
            .ShouldBeNull();
        Should.Throw<ArgumentException>(() => CountModel.Fit(line, [3, -1], [1, 1]));
        Should.Throw<ArgumentException>(() => CountModel.Fit(line, [3, 1], [0, 1]));
    }

    [Fact]
    public void A_column_that_others_tell_has_no_interval()
    {
        var twice = new Design(
            2,
            [
                [(0, 1), (1, 2)],
                [(0, 1), (1, 2)],
                [(0, 1), (1, 2)],
            ]
        );
        var fit = CountModel.Fit(twice, [3, 4, 5], [1, 1, 1]).ShouldNotBeNull();
        fit.Interval(1).ShouldBeNull();
        Math.Exp(fit.Coefficients[0]).ShouldBe(4, 1e-9);
    }

    private static CountModel? Fit(bool withSeasons)
    {
        var cells = Rows.Select(row =>
        {
            List<(int, double)> filled = [(0, 1), (1, row[0] / 12)];
            var month = (int)row[0] % 12;
            if (withSeasons && month > 0)
            {
                filled.Add((1 + month, 1));
            }

            return filled;
        });
        return CountModel.Fit(
            new(withSeasons ? 13 : 2, [.. cells]),
            [.. Rows.Select(row => row[1])],
            [.. Rows.Select(row => row[2])]
        );
    }
}
