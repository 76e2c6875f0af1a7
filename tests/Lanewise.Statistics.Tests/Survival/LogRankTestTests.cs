using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Survival;

namespace Lanewise.Statistics.Tests.Survival;

public sealed class LogRankTestTests
{
    private static readonly double[][] Rows = Fixture.Rows("spells.csv");
    private static readonly double[][] Expected = Fixture.Rows("log-rank.csv");

    [Fact]
    public void Ties_and_strata_are_counted_as_in_R()
    {
        var test = LogRankTest
            .Of([.. Rows.Select(row => (new Spell(0, row[1] - row[0], row[2] == 1), (int)row[3], (int)row[4]))], 3)
            .ShouldNotBeNull();

        test.ChiSquared.ShouldBe(Expected[0][1], 1e-8);
        test.PValue.ShouldBe(Expected[0][2], 1e-8);
        test.DegreesOfFreedom.ShouldBe(2);
        test.Observed.Sum().ShouldBe(test.Expected.Sum(), 1e-9);
    }

    [Fact]
    public void Spells_that_began_before_are_at_risk_only_while_watched_as_in_R()
    {
        var test = LogRankTest
            .Of(
                [
                    .. Rows.Select(
                        (row, i) => (new Spell(row[0], row[1] + ((i + 1) / 1000.0), row[2] == 1), (int)row[3], 0)
                    ),
                ],
                3
            )
            .ShouldNotBeNull();

        test.ChiSquared.ShouldBe(Expected[1][1], 1e-6);
        test.PValue.ShouldBe(Expected[1][2], 1e-6);
    }

    [Fact]
    public void Equal_groups_are_told_apart_about_once_in_20()
    {
        var generator = new SeededGenerator(23);
        var rejected = Enumerable.Range(0, 500).Count(_ => Draw(generator).PValue < 0.05);
        (rejected / 500.0).ShouldBeInRange(0.03, 0.075);
    }

    [Fact]
    public void One_group_alone_cannot_be_compared()
    {
        LogRankTest.Of([(new(0, 3, true), 0, 0), (new(0, 4, true), 0, 0)], 2).ShouldBeNull();
        LogRankTest.Of([(new(0, 3, false), 0, 0), (new(0, 4, false), 1, 0)], 2).ShouldBeNull();
        LogRankTest.Of([], 2).ShouldBeNull();
    }

    private static LogRankTest Draw(SeededGenerator generator) =>
        LogRankTest.Of(
            [
                .. Enumerable
                    .Range(0, 80)
                    .Select(i => (new Spell(0, 0.1 - Math.Log(1 - generator.Uniform()), true), i % 2, i % 3)),
            ],
            2
        )!;
}
