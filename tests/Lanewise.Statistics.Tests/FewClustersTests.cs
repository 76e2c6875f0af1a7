namespace Lanewise.Statistics.Tests;

public sealed class FewClustersTests
{
    [Fact]
    public void Equal_clusters_are_as_many_as_they_are_and_unlike_ones_fewer()
    {
        FewClusters.Effective([3, 3, 3, 3]).ShouldBe(4, 1e-12);
        FewClusters.Effective([9, 1, 1, 1]).ShouldBe(144.0 / 84, 1e-12);
        FewClusters.Effective([5, 0, 5]).ShouldBe(2, 1e-12);
        FewClusters.Effective([0, 0]).ShouldBe(0);
    }

    [Theory]
    [InlineData(10, 2.26215716279820)] // R: qt(0.975, 9)
    [InlineData(60, 2.00099537808828)]
    [InlineData(1, 12.7062047361747)] // as two
    [InlineData(0, 12.7062047361747)]
    public void Errors_are_counted_by_Students_quantile(double clusters, double expected) =>
        FewClusters.Quantile(clusters, 0.95).ShouldBe(expected, 1e-9);

    [Fact]
    public void Bootstraps_leave_out_less_the_fewer_clusters_there_are()
    {
        FewClusters.Tail(1e9, 0.95).ShouldBe(0.025, 1e-6);
        FewClusters.Tail(10, 0.95).ShouldBe(0.00855, 1e-5); // R: pnorm(-sqrt(10 / 9) * qt(0.975, 9))
    }

    [Fact]
    public void A_p_value_is_5_percent_at_the_end_of_the_interval() =>
        FewClusters.PValue(12, -FewClusters.Quantile(12, 0.95)).ShouldBe(0.05, 1e-9);
}
