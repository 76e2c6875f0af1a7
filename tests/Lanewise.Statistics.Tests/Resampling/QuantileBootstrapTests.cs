using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Resampling;

public sealed class QuantileBootstrapTests
{
    private static readonly BootstrapPlan Short = new() { Replicates = 400 };

    [Fact]
    public void Interval_of_the_median_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(11);
        var coverage = Simulated.Coverage(
            400,
            Math.Exp(12),
            () =>
            {
                var sample = Enumerable.Range(0, 80).Select(_ => Math.Exp(12 + (0.4 * generator.Normal()))).ToArray();
                return QuantileBootstrap.Of(sample, [], 0.5, Short);
            }
        );

        coverage.ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void Drawing_clusters_whole_keeps_coverage_where_values_of_one_resemble_each_other()
    {
        var generator = new SeededGenerator(12);
        var byCluster = Simulated.Coverage(300, 0, () => Clustered(generator, useClusters: true));
        var byValue = Simulated.Coverage(300, 0, () => Clustered(generator, useClusters: false));

        byCluster.ShouldBeInRange(0.90, 0.98);
        byValue.ShouldBeLessThan(0.75);
    }

    [Fact]
    public void The_same_plan_gives_the_same_interval_in_any_order_of_distinct_values()
    {
        double[] values = [3, 1, 4, 15, 9, 2, 6, 5];
        var first = QuantileBootstrap.Of(values, [], 0.5, Short);

        QuantileBootstrap.Of(values, [], 0.5, Short).ShouldBe(first);
        first.Value.ShouldBe(4.5);
        first.Low.ShouldBeLessThan(4.5);
        first.High.ShouldBeGreaterThan(4.5);
    }

    [Fact]
    public void Clusters_of_another_length_are_refused() =>
        Should.Throw<ArgumentException>(() => QuantileBootstrap.Of([1, 2], [1], 0.5, Short));

    private static Estimate Clustered(SeededGenerator generator, bool useClusters)
    {
        var (values, clusters) = (new List<double>(), new List<ulong>());
        for (var cluster = 0UL; cluster < 50; cluster++)
        {
            var shared = generator.Normal();
            for (var i = 0; i < 6; i++)
            {
                values.Add(shared + (0.3 * generator.Normal()));
                clusters.Add(cluster);
            }
        }

        return QuantileBootstrap.Of([.. values], useClusters ? [.. clusters] : [], 0.5, Short);
    }
}
