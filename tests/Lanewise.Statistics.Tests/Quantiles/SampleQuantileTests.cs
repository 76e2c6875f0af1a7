using FsCheck;
using FsCheck.Fluent;
using Lanewise.Statistics.Quantiles;

namespace Lanewise.Statistics.Tests.Quantiles;

public sealed class SampleQuantileTests
{
    private static readonly double[][] Sample = Fixture.Rows("samples.csv");
    private static readonly double[] Values = [.. Sample.Select(row => row[0])];
    private static readonly double[] Weights = [.. Sample.Select(row => row[1])];

    [Fact]
    public void Plain_quantiles_equal_those_of_R()
    {
        foreach (var row in Fixture.Rows("quantiles.csv"))
        {
            SampleQuantile.Of(Values, row[0]).ShouldBe(row[1], 1e-6);
        }
    }

    [Fact]
    public void Whole_weights_equal_the_repeated_sample_of_R()
    {
        foreach (var row in Fixture.Rows("quantiles.csv"))
        {
            SampleQuantile.Of(Values, Weights, row[0]).ShouldBe(row[2], 1e-6);
        }
    }

    [Fact]
    public void Weights_of_one_change_nothing() =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(1, 3),
            Prop.ForAll(
                ArbMap.Default.ArbFor<NormalFloat[]>().Filter(values => values.Length > 0),
                values =>
                {
                    double[] sorted = [.. values.Select(value => value.Get).Order()];
                    var ones = Array.ConvertAll(sorted, _ => 1.0);
                    return Math.Abs(SampleQuantile.Of(sorted, ones, 0.3) - SampleQuantile.Of(sorted, 0.3))
                        <= 1e-9 * sorted.Max(Math.Abs);
                }
            )
        );

    [Fact]
    public void One_value_is_every_quantile() => SampleQuantile.Of([7], 0.9).ShouldBe(7);

    [Fact]
    public void An_empty_sample_is_refused() => Should.Throw<ArgumentException>(() => SampleQuantile.Of([], 0.5));

    [Fact]
    public void A_probability_beyond_one_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SampleQuantile.Of([1, 2], 1.1));

    [Fact]
    public void Weights_of_another_length_or_of_nothing_are_refused()
    {
        Should.Throw<ArgumentException>(() => SampleQuantile.Of([1, 2], [1], 0.5));
        Should.Throw<ArgumentException>(() => SampleQuantile.Of([1, 2], [0, 0], 0.5));
    }
}
