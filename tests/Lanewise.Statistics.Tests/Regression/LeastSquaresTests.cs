using Lanewise.Statistics.Regression;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class LeastSquaresTests
{
    [Fact]
    public void Coefficients_and_clustered_errors_equal_those_of_R()
    {
        var expected = Fixture.Rows("linear.csv");
        var plain = LeastSquares.Fit(PayFixture.WithGroup, PayFixture.Outcomes, PayFixture.Employers).ShouldNotBeNull();
        var weighted = LeastSquares
            .Fit(PayFixture.WithGroup, PayFixture.Outcomes, PayFixture.Employers, PayFixture.Weights)
            .ShouldNotBeNull();

        for (var i = 0; i < expected.Length; i++)
        {
            plain.Coefficients[i].ShouldBe(expected[i][0], 1e-9);
            plain.Part(i).StandardError.ShouldBe(expected[i][1], 1e-9);
            weighted.Coefficients[i].ShouldBe(expected[i][2], 1e-9);
            weighted.Part(i).StandardError.ShouldBe(expected[i][3], 1e-9);
        }
    }

    [Fact]
    public void A_column_that_others_tell_is_left_out_and_changes_nothing()
    {
        var (a, b) = (PayFixture.WithGroup, PayFixture.Outcomes);
        var withTwin = new Design(7, [.. Enumerable.Range(0, a.Rows).Select(row => Twin(a, row))]);

        var alone = LeastSquares.Fit(a, b, PayFixture.Employers).ShouldNotBeNull();
        var twin = LeastSquares.Fit(withTwin, b, PayFixture.Employers).ShouldNotBeNull();

        twin.IsKept[6].ShouldBeFalse();
        twin.Coefficients[6].ShouldBe(0);
        twin.Coefficients[2].ShouldBe(alone.Coefficients[2], 1e-9);
        twin.Part(2).StandardError.ShouldBe(alone.Part(2).StandardError, 1e-9);
    }

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20_though_employers_differ()
    {
        var generator = new SeededGenerator(7);
        Simulated.Coverage(400, 0.1, () => Slope(generator)).ShouldBeInRange(0.92, 0.975);
    }

    [Fact]
    public void Too_few_observations_or_clusters_decide_nothing()
    {
        var line = new Design(
            2,
            [
                [(0, 1), (1, 1)],
                [(0, 1), (1, 2)],
            ]
        );
        LeastSquares.Fit(line, [1, 2], [0, 1]).ShouldBeNull();
        LeastSquares
            .Fit(
                new(
                    1,
                    [
                        [(0, 1)],
                        [(0, 1)],
                        [(0, 1)],
                    ]
                ),
                [1, 2, 3],
                [0, 0, 0]
            )
            .ShouldBeNull();
        LeastSquares.Fit(new(1, []), [], []).ShouldBeNull();
    }

    [Fact]
    public void Outcomes_that_are_all_equal_leave_no_error()
    {
        var fit = LeastSquares
            .Fit(
                new(
                    1,
                    [
                        [(0, 1)],
                        [(0, 1)],
                        [(0, 1)],
                    ]
                ),
                [5, 5, 5],
                [0, 1, 2]
            )
            .ShouldNotBeNull();
        fit.Coefficients[0].ShouldBe(5, 1e-12);
        fit.Part(0).StandardError.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Lengths_that_differ_and_values_that_are_none_are_refused()
    {
        Should.Throw<ArgumentException>(() => LeastSquares.Fit(PayFixture.WithGroup, [1], [0]));
        Should.Throw<ArgumentException>(() =>
            new Design(
                1,
                [
                    [(0, double.NaN)],
                ]
            )
        );
        Should.Throw<ArgumentException>(() =>
            new Design(
                1,
                [
                    [(1, 1)],
                ]
            )
        );
    }

    private static (int, double)[] Twin(Design design, int row)
    {
        double years = Years(design, row);
        return [.. Cells(design, row), (6, 3 * years)];
    }

    private static double Years(Design design, int row) => Cells(design, row).First(cell => cell.Item1 == 2).Item2;

    private static (int, double)[] Cells(Design design, int row) =>
        [.. design.ColumnsOf(row).ToArray().Zip(design.ValuesOf(row).ToArray())];

    private static Estimate Slope(SeededGenerator generator)
    {
        var rows = new List<IReadOnlyList<(int, double)>>();
        var (outcomes, clusters) = (new List<double>(), new List<int>());
        for (var cluster = 0; cluster < 150; cluster++)
        {
            var (level, own) = (0.3 * generator.Normal(), generator.Normal());
            for (var i = 0; i < 1 + (cluster % 4); i++)
            {
                var x = own + (0.5 * generator.Normal());
                rows.Add([(0, 1), (1, x)]);
                outcomes.Add(11 + (0.1 * x) + level + (0.2 * generator.Normal()));
                clusters.Add(cluster);
            }
        }

        var fit = LeastSquares.Fit(new(2, rows), [.. outcomes], [.. clusters])!;
        return fit.Part(1).Interval(fit.Clusters);
    }
}
