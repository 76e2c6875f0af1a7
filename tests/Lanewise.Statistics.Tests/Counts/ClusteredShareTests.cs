using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class ClusteredShareTests
{
    [Fact]
    public void Clusters_of_one_trial_have_Wilsons_interval()
    {
        ClusterCount[] clusters = [.. Enumerable.Range(0, 40).Select(i => new ClusterCount(i < 31 ? 1 : 0, 1))];

        var (share, wilson) = (ClusteredShare.Of(clusters), WilsonInterval.Of(31, 40));

        share.Value.ShouldBe(wilson.Value, 1e-12);
        share.Low.ShouldBe(wilson.Low, 1e-12);
        share.High.ShouldBe(wilson.High, 1e-12);
    }

    [Fact]
    public void Trials_that_always_agree_with_their_cluster_count_once_a_cluster_as_so_many_by_Students_distribution()
    {
        ClusterCount[] clusters = [.. Enumerable.Range(0, 40).Select(i => new ClusterCount(i < 31 ? 9 : 0, 9))];

        // R: qnorm(0.975) / qt(0.975, 39); the variance of 40 clusters is 40/39 times that of as many trials.
        var effective = 39 * Math.Pow(1.959963984540054 / 2.022690920036761, 2);
        var (share, wilson) = (ClusteredShare.Of(clusters), WilsonInterval.Around(31 / 40.0, effective, 0.95));

        share.Low.ShouldBe(wilson.Low, 1e-9);
        share.High.ShouldBe(wilson.High, 1e-9);
    }

    [Fact]
    public void Interval_of_few_clusters_of_unlike_size_holds_the_truth()
    {
        var generator = new SeededGenerator(23);

        Simulated
            .Coverage(
                2000,
                0.3,
                () =>
                    ClusteredShare.Of([
                        .. Enumerable
                            .Range(1, 14)
                            .Select(size => new ClusterCount(
                                generator.Binomial(size, 0.05 + (0.5 * generator.Uniform())),
                                size
                            )),
                    ])
            )
            .ShouldBeInRange(0.935, 0.975);
    }

    [Fact]
    public void Where_all_succeed_the_interval_has_a_width_and_more_of_it_the_fewer_clusters_there_are()
    {
        var (two, twenty) = (All(2, 50), All(20, 5));

        twenty.Value.ShouldBe(1);
        twenty.High.ShouldBe(1);
        twenty.Low.ShouldBeInRange(0.9, WilsonInterval.Of(100, 100).Low);
        two.Low.ShouldBeInRange(0, twenty.Low - 0.1);

        static Estimate All(int clusters, int trials) =>
            ClusteredShare.Of([.. Enumerable.Repeat(new ClusterCount(trials, trials), clusters)]);
    }

    [Fact]
    public void Of_no_trials_nothing_is_known() => ClusteredShare.Of([new(0, 0)]).ShouldBe(new Estimate(1, 0, 1));

    [Fact]
    public void Interval_of_strongly_alike_trials_holds_the_truth_more_than_9_times_in_10()
    {
        var generator = new SeededGenerator(22);

        Simulated.Coverage(2000, 0.9, () => ClusteredShare.Of(Alike(generator, 0.9))).ShouldBeInRange(0.91, 0.97);
    }

    [Fact]
    public void Taking_alike_trials_for_independent_would_hold_the_truth_less_often()
    {
        var generator = new SeededGenerator(22);

        Simulated
            .Coverage(
                2000,
                0.9,
                () =>
                {
                    var clusters = Alike(generator, 0.9);
                    return WilsonInterval.Of(clusters.Sum(c => c.Successes), clusters.Sum(c => c.Trials));
                }
            )
            .ShouldBeLessThan(0.85);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void Counts_that_are_none_of_a_share_are_refused(long successes, long trials) =>
        Should.Throw<ArgumentException>(() => ClusteredShare.Of([new(successes, trials)]));

    // 80 clusters of 1 to 8 trials; in a half of them every trial goes as the first.
    private static ClusterCount[] Alike(SeededGenerator generator, double chance) =>
        [
            .. Enumerable
                .Range(0, 80)
                .Select(_ =>
                {
                    var trials = 1 + generator.Below(8);
                    return generator.Uniform() < 0.5
                        ? new ClusterCount(generator.Uniform() < chance ? trials : 0, trials)
                        : new ClusterCount(generator.Binomial(trials, chance), trials);
                }),
        ];
}
