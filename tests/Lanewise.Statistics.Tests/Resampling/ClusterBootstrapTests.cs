using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Resampling;

public sealed class ClusterBootstrapTests
{
    [Fact]
    public void Value_is_that_of_the_sums()
    {
        var bootstrap = Of([new(0, 0, 2), new(0, 1, 5), new(1, 0, 1), new(1, 1, 5)], 2);

        bootstrap.Interval(sums => sums[0] / sums[1])!.Value.Value.ShouldBe(0.3, 1e-12);
    }

    [Fact]
    public void Sums_of_a_resample_are_of_one_draw()
    {
        // The second is always twice the first, so their ratio has no spread, however each of them spreads.
        var bootstrap = Of([.. Enumerable.Range(0, 20).SelectMany(c => Two(c, c, 2 * c))], 20);

        bootstrap.Interval(sums => sums[1] / sums[0]).ShouldBe(new Estimate(2, 2, 2));
        var sum = bootstrap.Interval(sums => sums[0])!.Value;
        (sum.High - sum.Low).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_statistic_of_nothing_has_no_interval() =>
        Of([new(0, 0, 0)], 3).Interval(sums => sums[0] / sums[1]).ShouldBeNull();

    [Fact]
    public void The_same_plan_gives_the_same_interval()
    {
        ClusterAmount[] amounts = [.. Enumerable.Range(0, 30).Select(c => new ClusterAmount(c, 0, c % 7))];

        Of(amounts, 30).Interval(sums => sums[0]).ShouldBe(Of(amounts, 30).Interval(sums => sums[0]));
    }

    [Fact]
    public void Amounts_of_no_cluster_or_sum_are_refused()
    {
        Should.Throw<ArgumentException>(() => Of([new(3, 0, 1)], 3));
        Should.Throw<ArgumentException>(() => Of([new(0, 2, 1)], 3));
        Should.Throw<ArgumentOutOfRangeException>(() => Of([], 0));
    }

    [Fact]
    public void Interval_of_a_difference_of_shares_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(9);

        // Of each cluster's things a half or a fifth has the first property, of all a third the second.
        Simulated
            .Coverage(
                400,
                0.35 - (1.0 / 3),
                () =>
                {
                    var amounts = new List<ClusterAmount>();
                    for (var cluster = 0; cluster < 120; cluster++)
                    {
                        var all = 1 + generator.Below(9);
                        amounts.Add(new(cluster, 0, generator.Binomial(all, generator.Uniform() < 0.5 ? 0.5 : 0.2)));
                        amounts.Add(new(cluster, 1, generator.Binomial(all, 1.0 / 3)));
                        amounts.Add(new(cluster, 2, all));
                    }

                    var bootstrap = ClusterBootstrap.Of(amounts, 120, 3, new BootstrapPlan { Replicates = 400 });
                    return bootstrap.Interval(sums => (sums[0] - sums[1]) / sums[2])!.Value;
                }
            )
            .ShouldBeInRange(0.92, 0.97);
    }

    [Fact]
    public void With_few_clusters_the_interval_still_holds_the_truth()
    {
        var generator = new SeededGenerator(10);

        // Ten clusters of ten things, of which half, or a fifth, have the property.
        Simulated
            .Coverage(
                600,
                0.35,
                () =>
                {
                    var amounts = Enumerable
                        .Range(0, 10)
                        .SelectMany(c => Two(c, generator.Binomial(10, generator.Uniform() < 0.5 ? 0.5 : 0.2), 10));
                    var bootstrap = ClusterBootstrap.Of([.. amounts], 10, 2, new BootstrapPlan { Replicates = 1000 });
                    return bootstrap.Interval(sums => sums[0] / sums[1])!.Value;
                }
            )
            .ShouldBeInRange(0.93, 0.98);
    }

    private static ClusterAmount[] Two(int cluster, double first, double second) =>
        [new(cluster, 0, first), new(cluster, 1, second)];

    private static ClusterBootstrap Of(ClusterAmount[] amounts, int clusters) =>
        ClusterBootstrap.Of(amounts, clusters, 2, BootstrapPlan.Default);
}
