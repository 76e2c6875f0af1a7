using Lanewise.Statistics.Regression;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class OaxacaBlinderTests
{
    private static readonly int[] Factors = [-1, 0, 1, 1, 1];

    [Theory]
    [InlineData(OaxacaReference.Pooled)]
    [InlineData(OaxacaReference.First)]
    [InlineData(OaxacaReference.Second)]
    public void Parts_equal_those_of_R_and_their_errors_those_of_leaving_out_employers(OaxacaReference reference)
    {
        var expected = Fixture.Rows("decomposition.csv").Where(row => row[0] == (int)reference).ToArray();
        var split = OaxacaBlinder
            .Of(
                PayFixture.WithoutGroup,
                PayFixture.Outcomes,
                PayFixture.IsFirst,
                PayFixture.Employers,
                Factors,
                reference
            )
            .ShouldNotBeNull();

        Part[] parts = [split.Difference, split.Explained, split.Unexplained, .. split.ByFactor];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].Value.ShouldBe(expected[i][1], 1e-9);

            // Leaving one out at a time is another estimator of the same error, equal only in large samples.
            (parts[i].StandardError / expected[i][2]).ShouldBeInRange(0.85, 1.1);
        }
    }

    [Fact]
    public void A_gap_that_only_the_mix_makes_is_explained_about_19_times_in_20()
    {
        var generator = new SeededGenerator(5);
        Simulated.Coverage(300, 0, () => Draw(generator).Unexplained.Interval(300)).ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void One_group_alone_has_no_gap() =>
        OaxacaBlinder
            .Of(PayFixture.WithoutGroup, PayFixture.Outcomes, new bool[483], PayFixture.Employers, Factors)
            .ShouldBeNull();

    private static Decomposition Draw(SeededGenerator generator)
    {
        const int Count = 300;
        var isFirst = Array.ConvertAll(new bool[Count], _ => generator.Uniform() < 0.4);
        double[] x = [.. isFirst.Select(first => (first ? 0.5 : 0) + generator.Normal())];
        double[] y = [.. x.Select(value => 11 + (0.2 * value) + (0.3 * generator.Normal()))];
        var design = new Design(2, [.. x.Select(value => new[] { (0, 1.0), (1, value) })]);
        return OaxacaBlinder.Of(design, y, isFirst, [.. Enumerable.Range(0, Count)], [-1, 0])!;
    }
}
