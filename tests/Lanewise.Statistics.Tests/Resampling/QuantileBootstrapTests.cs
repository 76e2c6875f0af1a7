using Lanewise.Statistics.Quantiles;
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

    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(2, 2, 0.5)]
    [InlineData(60, 7, 0.25)]
    [InlineData(3000, 40, 0.5)]
    [InlineData(3000, 2500, 0.9)]
    [InlineData(500, 3, 1)]
    [InlineData(500, 3, 0)]
    public void It_is_the_interval_of_the_quantiles_of_every_resample(int size, int clusterCount, double probability)
    {
        var random = new SeededGenerator(5);
        double[] values = [.. Enumerable.Range(0, size).Select(_ => Math.Round(random.Uniform() * 900))];
        ulong[] clusters = [.. values.Select(_ => (ulong)random.Below(clusterCount))];

        var measured = QuantileBootstrap.Of(values, clusters, probability, Short);

        int[] numbers = [.. clusters.Select(cluster => Array.IndexOf([.. clusters.Distinct()], cluster))];
        var drawing = new SeededGenerator(Short.Seed);
        double[] resampled = [.. Enumerable.Range(0, Short.Replicates).Select(_ => Resampled()).Order()];
        double[] sizes =
        [
            .. numbers.CountBy(number => number).OrderBy(size => size.Key).Select(size => (double)size.Value),
        ];
        var tail = FewClusters.Tail(FewClusters.Effective(sizes), Short.Level);
        measured.Low.ShouldBe(SampleQuantile.Of(resampled, tail));
        measured.High.ShouldBe(SampleQuantile.Of(resampled, 1 - tail));

        double Resampled()
        {
            var drawn = new int[numbers.Max() + 1];
            foreach (var _ in drawn)
            {
                drawn[drawing.Below(drawn.Length)]++;
            }

            double[] sample = [.. values.SelectMany((value, i) => Enumerable.Repeat(value, drawn[numbers[i]])).Order()];
            return SampleQuantile.Of(sample, probability);
        }
    }

    [Fact]
    public void With_few_clusters_the_interval_still_holds_the_truth()
    {
        var generator = new SeededGenerator(13);

        Simulated
            .Coverage(600, 0, () => Clustered(generator, useClusters: true, count: 10))
            .ShouldBeInRange(0.93, 0.98);
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

    [Fact]
    public void The_ratio_of_medians_that_come_from_the_same_clusters_holds_the_truth()
    {
        var generator = new SeededGenerator(11);
        Simulated.Coverage(300, Math.Exp(0.5), () => Ratio(generator)).ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void What_the_samples_have_in_common_cancels_in_their_ratio()
    {
        double[] values = [3, 1, 4, 15, 9, 2, 6, 5];
        ulong[] clusters = [1, 1, 2, 2, 3, 4, 5, 6];

        QuantileBootstrap.Ratio(values, clusters, values, clusters, 0.5, Short).ShouldBe(new Estimate(1, 1, 1));
        var apart = QuantileBootstrap.Ratio(values, clusters, values, [.. clusters.Select(c => c + 10)], 0.5, Short);
        apart.Value.ShouldBe(1);
        (apart.High - apart.Low).ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void A_resample_without_one_of_the_samples_is_left_out()
    {
        var ratio = QuantileBootstrap.Ratio([2, 3], [1, 1], [4, 6], [2, 2], 0.5, Short);

        ratio.ShouldBe(new Estimate(0.5, 0.5, 0.5));
    }

    [Fact]
    public void Samples_whose_clusters_are_of_another_length_are_refused()
    {
        Should.Throw<ArgumentException>(() => QuantileBootstrap.Ratio([1, 2], [1], [1], [1], 0.5, Short));
        Should.Throw<ArgumentException>(() => QuantileBootstrap.Ratio([1, 2], [1, 2], [1], [], 0.5, Short));
        Should.Throw<ArgumentException>(() => QuantileBootstrap.Ratio([], [], [1], [1], 0.5, Short));
    }

    // Each employer pays all that it pays more or less; the first sample's pay is e^0.5 times the second's.
    private static Estimate Ratio(SeededGenerator generator)
    {
        var (first, second) = (new List<double>(), new List<double>());
        var (firsts, seconds) = (new List<ulong>(), new List<ulong>());
        for (var employer = 0UL; employer < 60; employer++)
        {
            var habit = 0.5 * generator.Normal();
            for (var i = 0; i < 3; i++)
            {
                first.Add(Math.Exp(0.5 + habit + (0.3 * generator.Normal())));
                firsts.Add(employer);
                if (employer % 2 == 0)
                {
                    second.Add(Math.Exp(habit + (0.3 * generator.Normal())));
                    seconds.Add(employer);
                }
            }
        }

        return QuantileBootstrap.Ratio([.. first], [.. firsts], [.. second], [.. seconds], 0.5, Short);
    }

    private static Estimate Clustered(SeededGenerator generator, bool useClusters, ulong count = 50)
    {
        var (values, clusters) = (new List<double>(), new List<ulong>());
        for (var cluster = 0UL; cluster < count; cluster++)
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
