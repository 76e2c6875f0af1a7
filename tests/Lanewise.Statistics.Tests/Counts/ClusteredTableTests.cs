using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class ClusteredTableTests
{
    [Fact]
    public void Lift_interval_and_p_value_are_those_of_R()
    {
        var table = Sum(
            Fixture
                .Rows("clustered-table.csv")
                .Select(row => ClusteredTable.Of((long)row[0], (long)row[1], (long)row[2], (long)row[3]))
        );
        var expected = Fixture.Rows("clustered-lift.csv")[0];

        var lift = table.Lift().ShouldNotBeNull();

        lift.Value.ShouldBe(expected[0], 1e-9);
        lift.Low.ShouldBe(expected[1], 1e-6);
        lift.High.ShouldBe(expected[2], 1e-6);
        table.PValue().ShouldBe(expected[3], 1e-6);
    }

    [Fact]
    public void Clusters_of_one_thing_have_nearly_the_interval_of_independent_things()
    {
        var table = Sum(Enumerable.Range(0, 10_000).Select(i => One(i < 300, i < 600, i is < 300 or >= 9300)));

        var (clustered, independent) = (table.Lift()!.Value, Lift.Of(300, 600, 1000, 10_000));

        clustered.Value.ShouldBe(independent.Value, 1e-12);
        clustered.Low.ShouldBe(independent.Low, 0.01);
        clustered.High.ShouldBe(independent.High, 0.01);
    }

    [Fact]
    public void Share_is_that_of_its_clusters()
    {
        ClusterCount[] counts = [new(3, 4), new(0, 7), new(2, 2), new(5, 20)];
        var table = Sum(counts.Select(c => ClusteredTable.Of(c.Successes, c.Trials, c.Successes, c.Trials + 3)));

        var (share, expected) = (table.Share()!.Value, ClusteredShare.Of(counts));

        share.Value.ShouldBe(expected.Value, 1e-12);
        share.Low.ShouldBe(expected.Low, 1e-12);
        share.High.ShouldBe(expected.High, 1e-12);
    }

    [Fact]
    public void Share_of_the_second_is_the_share_with_the_properties_exchanged()
    {
        var one = ClusteredTable.Of(2, 5, 3, 9) + ClusteredTable.Of(1, 1, 4, 6);
        var exchanged = ClusteredTable.Of(2, 3, 5, 9) + ClusteredTable.Of(1, 4, 1, 6);

        one.ShareOfSecond().ShouldBe(exchanged.Share());
    }

    [Fact]
    public void A_cluster_taken_off_leaves_the_others()
    {
        var (first, second, third) = (ClusteredTable.Of(1, 2, 3, 9), One(true, true, true), One(false, true, false));

        (first + second + third - second).ShouldBe(first + third);
    }

    [Fact]
    public void Without_a_meeting_or_with_one_cluster_there_is_no_lift()
    {
        (ClusteredTable.Of(0, 3, 4, 10) + ClusteredTable.Of(0, 1, 1, 10)).Lift().ShouldBeNull();
        ClusteredTable.Of(2, 3, 4, 10).Lift().ShouldBeNull();
        ClusteredTable.Of(2, 3, 4, 10).PValue().ShouldBe(1);
        default(ClusteredTable).Lift().ShouldBeNull();
        default(ClusteredTable).Share().ShouldBeNull();
    }

    [Fact]
    public void Counts_that_no_table_has_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ClusteredTable.Of(5, 4, 10, 100));
        Should.Throw<ArgumentOutOfRangeException>(() => ClusteredTable.Of(5, 50, 101, 100));
    }

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20_where_clusters_are_alike_and_that_of_independent_things_less()
    {
        var generator = new SeededGenerator(7);
        var tables = Enumerable.Range(0, 1000).Select(_ => Alike(generator)).ToArray();

        // Both properties 0.2; within a cluster of the one kind both have 0.35, of the other 0.05: together 0.0625.
        const double truth = 0.0625 / 0.04;
        var next = 0;
        Simulated.Coverage(1000, truth, () => tables[next++].Lift()!.Value).ShouldBeInRange(0.93, 0.97);
        next = 0;
        Simulated
            .Coverage(
                1000,
                truth,
                () =>
                {
                    var table = tables[next++];
                    return Lift.Of(table.Both, table.First, table.Second, table.All);
                }
            )
            .ShouldBeLessThan(0.9);
    }

    // 150 clusters of 1 to 20 things.
    private static ClusteredTable Alike(SeededGenerator generator) =>
        Sum(
            Enumerable
                .Range(0, 150)
                .Select(_ =>
                {
                    var chance = generator.Uniform() < 0.5 ? 0.35 : 0.05;
                    var (both, first, second, all) = (0, 0, 0, 1 + generator.Below(20));
                    for (var i = 0; i < all; i++)
                    {
                        var (one, other) = (generator.Uniform() < chance, generator.Uniform() < chance);
                        both += one && other ? 1 : 0;
                        first += one ? 1 : 0;
                        second += other ? 1 : 0;
                    }

                    return ClusteredTable.Of(both, first, second, all);
                })
        );

    private static ClusteredTable One(bool both, bool first, bool second) =>
        ClusteredTable.Of(both ? 1 : 0, first ? 1 : 0, second ? 1 : 0, 1);

    private static ClusteredTable Sum(IEnumerable<ClusteredTable> clusters) =>
        clusters.Aggregate(default(ClusteredTable), (sum, cluster) => sum + cluster);
}
