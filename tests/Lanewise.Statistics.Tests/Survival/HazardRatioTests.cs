using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Survival;

namespace Lanewise.Statistics.Tests.Survival;

public sealed class HazardRatioTests
{
    private static readonly (Spell Spell, bool IsFirst, int Stratum, int Cluster)[] Spells =
    [
        .. Fixture
            .Rows("spells.csv")
            .Select((row, i) => (Row: row, Cluster: i % 25))
            .Where(item => item.Row[3] < 2)
            .Select(item =>
                (
                    new Spell(item.Row[0], item.Row[1], item.Row[2] == 1),
                    item.Row[3] == 0,
                    (int)item.Row[4],
                    item.Cluster
                )
            ),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ratio_and_its_error_equal_those_of_R(bool stratified)
    {
        var expected = Fixture.Rows("hazard-ratios.csv")[stratified ? 1 : 0];
        var ratio = HazardRatio
            .Of([.. Spells.Select(item => item with { Stratum = stratified ? item.Stratum : 0 })])
            .ShouldNotBeNull();

        Math.Log(ratio.Ratio.Value).ShouldBe(expected[1], 1e-9);
        (Math.Log(ratio.Ratio.High / ratio.Ratio.Low) / 2).ShouldBe(expected[2], 1e-9);
        ratio.PValue.ShouldBe(expected[3], 1e-9);
    }

    [Fact]
    public void Swapping_the_groups_turns_the_ratio_over()
    {
        var ratio = HazardRatio.Of(Spells)!.Ratio;
        var swapped = HazardRatio.Of([.. Spells.Select(item => item with { IsFirst = !item.IsFirst })])!.Ratio;

        (ratio.Value * swapped.Value).ShouldBe(1, 1e-9);
        (ratio.Low * swapped.High).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Interval_holds_the_truth_about_19_times_in_20_although_employers_differ()
    {
        var generator = new SeededGenerator(31);
        Simulated.Coverage(400, 0.7, () => Draw(generator).Ratio).ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void Nothing_is_told_where_nothing_can_be()
    {
        HazardRatio.Of([]).ShouldBeNull();
        HazardRatio.Of([(new(0, 3, true), true, 0, 0), (new(0, 4, true), true, 0, 1)]).ShouldBeNull();
        HazardRatio.Of([(new(0, 3, true), true, 0, 0), (new(0, 4, true), false, 1, 1)]).ShouldBeNull();
        HazardRatio.Of([(new(0, 3, false), true, 0, 0), (new(0, 4, false), false, 0, 1)]).ShouldBeNull();
        HazardRatio.Of([(new(0, 3, true), true, 0, 0), (new(0, 9, true), false, 0, 1)]).ShouldBeNull();
    }

    /// <summary>80 strata, each at a pace of its own, in which the first group ends 0.7 times as fast; half of the spells are watched late.</summary>
    private static HazardRatio Draw(SeededGenerator generator)
    {
        var spells = new List<(Spell, bool, int, int)>();
        for (var stratum = 0; stratum < 80; stratum++)
        {
            var mean = 10 + (40 * generator.Uniform());
            for (var i = 0; i < 8; i++)
            {
                var isFirst = i % 2 == 0;
                var duration = -mean / (isFirst ? 0.7 : 1) * Math.Log(1 - generator.Uniform());
                var entry = i < 4 ? 0 : 10 * generator.Uniform();
                if (duration > entry)
                {
                    spells.Add((new(entry, Math.Min(duration, 60), duration < 60), isFirst, stratum, stratum));
                }
            }
        }

        return HazardRatio.Of(spells)!;
    }
}
