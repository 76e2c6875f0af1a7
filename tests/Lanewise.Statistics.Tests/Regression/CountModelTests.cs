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
    public void Errors_by_cluster_are_those_of_R()
    {
        // The ratio over time within strata and its interval by vcovCL, as StratifiedRatesTests have them.
        const int time = 3;
        const int events = 5;
        var things = Fixture.Rows("stratified-rates.csv");
        var expected = Fixture.Rows("stratified-ratios.csv")[1];
        double[][] cells = [.. things.GroupBy(thing => (Stratum: thing[1], Time: thing[time])).Select(Cell)];
        static double[] Cell(IGrouping<(double Stratum, double Time), double[]> cell) =>
            [cell.Key.Stratum, cell.Key.Time, cell.Sum(thing => thing[events]), cell.Count()];
        double[] strata = [.. cells.Select(cell => cell[0]).Distinct()];
        var model = CountModel
            .Fit(
                new(
                    1 + strata.Length,
                    [.. cells.Select(c => new[] { (0, c[1]), (1 + Array.IndexOf(strata, c[0]), 1) })]
                ),
                [.. cells.Select(cell => cell[2])],
                [.. cells.Select(cell => cell[3])]
            )
            .ShouldNotBeNull();

        var influences = model.Influences(0);
        var squares = things
            .GroupBy(thing => thing[0])
            .Sum(cluster =>
                Math.Pow(
                    cluster.Sum(thing =>
                    {
                        var row = Array.FindIndex(cells, cell => cell[0] == thing[1] && cell[1] == thing[time]);
                        return influences[row] * (thing[events] - (model.Fitted[row] / cells[row][3]));
                    }),
                    2
                )
            );

        var clusters = expected[4];
        model.Coefficients[0].ShouldBe(Math.Log(expected[0]), 1e-6);
        var half = Math.Log(expected[2] / expected[0]);
        var errors = half / MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, clusters - 1, 0.975);
        (squares * clusters / (clusters - 1)).ShouldBe(errors * errors, errors * errors * 1e-5);
    }

    [Fact]
    public void What_clusters_have_in_common_over_rows_is_added()
    {
        var model = Fit(withSeasons: true).ShouldNotBeNull();
        var plain = model.Interval(1).ShouldNotBeNull();
        double Half(ClusterErrors errors)
        {
            var interval = model.Interval(1, errors).ShouldNotBeNull();
            interval.Value.ShouldBe(plain.Value);
            (interval.High - interval.Value).ShouldBe(interval.Value - interval.Low, 1e-12);
            return interval.High - interval.Value;
        }

        var half = plain.High - plain.Value;
        var quantile = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, model.DegreesOfFreedom, 0.975);
        var variance = half / quantile * (half / quantile);

        // Clusters without anything in common over rows leave it as it is, such as fill it all; many others come on top.
        Half(new(variance / 2, variance / 2, 1e9)).ShouldBe(half, half * 1e-6);
        Half(new(variance / 4, variance, 1e9)).ShouldBe(half, half * 1e-6);
        Half(new(4 * variance, variance, 1e9)).ShouldBe(2 * half, half * 1e-6);
        Half(new(4 * variance, 2 * variance, 1e9)).ShouldBe(2 * half, half * 1e-6);
        Half(new(3 * variance, 0, 1e9)).ShouldBe(2 * half, half * 1e-6);
        Half(new(3 * variance, 0, 5)).ShouldBeGreaterThan(2.5 * half);
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
