using Lanewise.Statistics.Survival;

namespace Lanewise.Statistics.Tests.Survival;

public sealed class SpellCountTests
{
    // Each third of the spells of the fixture stands for two or three.
    private static readonly Spell[] Counted =
    [
        .. KaplanMeierTests.Spells.Select((spell, i) => spell with { Count = 1 + (i % 3) }),
    ];

    private static readonly int[] Copied = [.. Counted.SelectMany((spell, i) => Enumerable.Repeat(i, spell.Count))];

    private static readonly Spell[] Copies = [.. Copied.Select(i => Counted[i] with { Count = 1 })];

    [Fact]
    public void A_spell_that_counts_thrice_is_three_spells_on_a_curve()
    {
        var counted = KaplanMeier.Of(Counted, from: 5, clusters: [.. Counted.Select((_, i) => Cluster(i))]);
        var copies = KaplanMeier.Of(Copies, from: 5, clusters: [.. Copied.Select(Cluster)]);

        (counted.Spells, counted.Ended).ShouldBe((copies.Spells, copies.Ended));
        counted.Spells.ShouldBeGreaterThan(Counted.Length);
        counted.Steps.Length.ShouldBe(copies.Steps.Length);
        foreach (var (own, other) in counted.Steps.Zip(copies.Steps))
        {
            (own.Age, own.AtRisk, own.Ended).ShouldBe((other.Age, other.AtRisk, other.Ended));
            ShouldBe(own.Share, other.Share);
        }
    }

    [Fact]
    public void A_spell_that_counts_thrice_is_three_spells_in_a_mean() =>
        ShouldBe(
            KaplanMeier.RestrictedMean(Counted, 60, clusters: [.. Counted.Select((_, i) => Cluster(i))])!.Value, // as in the next line
            KaplanMeier.RestrictedMean(Copies, 60, clusters: [.. Copied.Select(Cluster)])!.Value // some were watched for so long
        );

    [Fact]
    public void A_spell_that_counts_thrice_is_three_spells_in_a_comparison()
    {
        var counted = HazardRatio.Of([.. Counted.Select((spell, i) => (spell, i % 5 < 2, i % 4, Cluster(i)))])!;
        var copies = HazardRatio.Of([.. Copied.Select((i, at) => (Copies[at], i % 5 < 2, i % 4, Cluster(i)))])!;

        ShouldBe(counted.Ratio, copies.Ratio);
        counted.PValue.ShouldBe(copies.PValue, 1e-9);
    }

    [Fact]
    public void A_spell_that_counts_thrice_is_three_spells_in_a_test()
    {
        var counted = LogRankTest.Of([.. Counted.Select((spell, i) => (spell, i % 5 / 3, i % 4))], 2)!;
        var copies = LogRankTest.Of([.. Copied.Select((i, at) => (Copies[at], i % 5 / 3, i % 4))], 2)!;

        counted.ChiSquared.ShouldBe(copies.ChiSquared, 1e-9);
        counted.Observed.ShouldBe(copies.Observed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void No_spell_at_all_is_refused(int count) =>
        Should.Throw<ArgumentException>(() => KaplanMeier.Of([new Spell(0, 5, true, count)]));

    private static int Cluster(int spell) => spell % 25;

    private static void ShouldBe(Estimate own, Estimate other)
    {
        own.Value.ShouldBe(other.Value, 1e-9);
        own.Low.ShouldBe(other.Low, 1e-9);
        own.High.ShouldBe(other.High, 1e-9);
    }
}
