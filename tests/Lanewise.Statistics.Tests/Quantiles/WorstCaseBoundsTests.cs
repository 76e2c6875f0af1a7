using FsCheck;
using FsCheck.Fluent;
using Lanewise.Statistics.Quantiles;

namespace Lanewise.Statistics.Tests.Quantiles;

public sealed class WorstCaseBoundsTests
{
    private static readonly double[] Known = [.. Enumerable.Range(1, 101).Select(value => (double)value)];

    [Fact]
    public void When_all_is_known_the_bounds_are_the_quantile() =>
        WorstCaseBounds.Of(Known, 101, 0.5).ShouldBe((51, 51));

    [Fact]
    public void When_more_than_half_is_unknown_the_median_could_be_anything()
    {
        WorstCaseBounds.Of(Known, 203, 0.5).ShouldBe((double.NegativeInfinity, double.PositiveInfinity));
        WorstCaseBounds.Of(Known, 201, 0.5).ShouldBe((1, 101));
    }

    [Fact]
    public void A_tenth_unknown_moves_the_median_by_a_twentieth_of_the_ranks()
    {
        var (low, high) = WorstCaseBounds.Of(Known, 111, 0.5);
        low.ShouldBe(46, 1e-9);
        high.ShouldBe(56, 1e-9);
    }

    [Fact]
    public void Whatever_the_unknown_values_are_the_quantile_lies_within() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261121, 11),
            Prop.ForAll(
                ArbMap.Default.ArbFor<int[]>(),
                ArbMap.Default.ArbFor<int[]>(),
                (known, unknown) =>
                {
                    if (known.Length > 0)
                    {
                        double[] sorted = [.. known.Select(value => (double)value).Order()];
                        double[] all = [.. known.Concat(unknown).Select(value => (double)value).Order()];
                        var (low, high) = WorstCaseBounds.Of(sorted, all.Length, 0.4);
                        var truth = SampleQuantile.Of(all, 0.4);
                        low.ShouldBeLessThanOrEqualTo(truth + 1e-6);
                        high.ShouldBeGreaterThanOrEqualTo(truth - 1e-6);
                    }
                }
            )
        );

    [Fact]
    public void Nothing_known_is_refused() => Should.Throw<ArgumentException>(() => WorstCaseBounds.Of([], 5, 0.5));
}
