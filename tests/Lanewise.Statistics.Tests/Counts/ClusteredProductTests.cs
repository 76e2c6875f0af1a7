using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class ClusteredProductTests
{
    [Fact]
    public void Lift_of_a_table_is_the_product_of_its_four_totals_with_the_interval_of_R()
    {
        var product = ClusteredProduct.Of([1, -1, -1, 1], Fixture.Rows("clustered-table.csv")).ShouldNotBeNull();
        var expected = Fixture.Rows("clustered-lift.csv")[0];

        product.Interval().Value.ShouldBe(expected[0], 1e-9);
        product.Interval().Low.ShouldBe(expected[1], 1e-6);
        product.Interval().High.ShouldBe(expected[2], 1e-6);
        (2 * Math.Min(product.PAbove(1), product.PBelow(1))).ShouldBe(expected[3], 1e-6);
    }

    [Fact]
    public void The_interval_of_a_ratio_of_shares_that_have_employers_in_common_holds_the_truth()
    {
        var generator = new SeededGenerator(7);
        Simulated.Coverage(1000, 2, () => Ratio(generator)).ShouldBeInRange(0.93, 0.97);
    }

    [Fact]
    public void Where_nothing_was_seen_the_interval_reaches_to_about_what_an_exact_one_does()
    {
        var odds = ClusteredProduct.Of([1, -1], [.. Enumerable.Repeat<double[]>([0, 5], 100)]).ShouldNotBeNull();

        odds.Interval().High.ShouldBe(3.7 / 500, 0.0006); // Clopper and Pearson: 1 - 0.025^(1/500)
    }

    [Fact]
    public void Fewer_than_two_clusters_tell_nothing()
    {
        ClusteredProduct
            .Of(
                [1, -1],
                [
                    [3, 4],
                ]
            )
            .ShouldBeNull();
        ClusteredProduct.Of([1, -1], []).ShouldBeNull();
    }

    [Fact]
    public void Nothing_at_all_gives_numbers()
    {
        var none = ClusteredProduct
            .Of(
                [1, -2],
                [
                    [0, 0],
                    [0, 0],
                ]
            )
            .ShouldNotBeNull();

        double.IsFinite(none.Log).ShouldBeTrue();
        double.IsFinite(none.StandardError).ShouldBeTrue();
    }

    [Fact]
    public void Amounts_that_are_no_totals_are_refused()
    {
        Should.Throw<ArgumentException>(() =>
            ClusteredProduct.Of(
                [1, -1],
                [
                    [1, 2],
                    [1],
                ]
            )
        );
        Should.Throw<ArgumentException>(() =>
            ClusteredProduct.Of(
                [1, -1],
                [
                    [1, 2],
                    [-1, 2],
                ]
            )
        );
        Should.Throw<ArgumentException>(() =>
            ClusteredProduct.Of(
                [1, -1],
                [
                    [1, 2],
                    [double.NaN, 2],
                ]
            )
        );
    }

    // Two shares, 40% and 20% in expectation; what an employer asks for once it asks for again.
    private static Estimate Ratio(SeededGenerator generator)
    {
        var employers = new double[150][];
        for (var i = 0; i < employers.Length; i++)
        {
            var openings = 1 + generator.Below(6);
            var habit = generator.Below(2);
            employers[i] =
            [
                generator.Binomial(openings, habit == 0 ? 0.2 : 0.6),
                openings,
                generator.Binomial(openings, habit == 0 ? 0.1 : 0.3),
                openings,
            ];
        }

        return ClusteredProduct.Of([1, -1, -1, 1], employers)!.Value.Interval(); // there are employers
    }
}
