using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Survival;

namespace Lanewise.Statistics.Tests.Survival;

public sealed class KaplanMeierTests
{
    internal static Spell[] Spells { get; } =
    [.. Fixture.Rows("spells.csv").Select(row => new Spell(row[0], row[1], row[2] == 1))];

    private static int[] Clusters { get; } = [.. Enumerable.Range(0, Spells.Length).Select(i => i % 25)];

    [Fact]
    public void Curve_of_spells_that_began_before_and_have_not_ended_equals_that_of_R()
    {
        var expected = Fixture.Rows("survival.csv");
        var curve = KaplanMeier.Of(Spells);

        curve.Steps.Length.ShouldBe(expected.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            var step = curve.Steps[i];
            (step.Age, step.AtRisk, step.Ended).ShouldBe((expected[i][0], (int)expected[i][1], (int)expected[i][2]));
            step.Share.Value.ShouldBe(expected[i][3], 1e-9);
            step.Share.Low.ShouldBe(expected[i][4], 1e-9);
            step.Share.High.ShouldBe(expected[i][5], 1e-9);
        }
    }

    [Fact]
    public void Quantiles_equal_those_of_R()
    {
        var curve = KaplanMeier.Of(Spells);
        foreach (var expected in Fixture.Rows("survival-quantiles.csv"))
        {
            var quantile = curve.Quantile(expected[0]).ShouldNotBeNull();
            (quantile.Value, quantile.Low, quantile.High).ShouldBe((expected[1], expected[2], expected[3]));
        }
    }

    [Fact]
    public void Intervals_of_spells_that_come_in_clusters_equal_those_of_R()
    {
        var expected = Fixture.Rows("survival-clusters.csv");
        var curve = KaplanMeier.Of(Spells, clusters: Clusters);

        curve.Steps.Length.ShouldBe(expected.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            curve.Steps[i].Age.ShouldBe(expected[i][0]);
            curve.Steps[i].Share.Low.ShouldBe(expected[i][1], 1e-9);
            curve.Steps[i].Share.High.ShouldBe(expected[i][2], 1e-9);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Restricted_mean_and_its_errors_equal_those_of_R(double from)
    {
        var expected = Fixture.Rows("restricted-means.csv").Single(row => row[0] == from);
        var plain = KaplanMeier.RestrictedMean(Spells, until: 40, from).ShouldNotBeNull();
        var clustered = KaplanMeier.RestrictedMean(Spells, 40, from, clusters: Clusters).ShouldNotBeNull();

        plain.Value.ShouldBe(expected[1], 1e-9);
        clustered.Value.ShouldBe(plain.Value);
        ((plain.High - plain.Low) / 2 / 1.959963984540054).ShouldBe(expected[2], 1e-9);
        ((clustered.High - clustered.Low) / 2).ShouldBe(expected[4], 1e-9);
    }

    [Fact]
    public void A_mean_up_to_an_age_that_nobody_was_watched_for_is_not_told()
    {
        KaplanMeier.RestrictedMean([new(0, 5, false), new(0, 3, true)], until: 6).ShouldBeNull();
        KaplanMeier.RestrictedMean([], until: 6).ShouldBeNull();
        KaplanMeier.RestrictedMean([new(0, 9, false)], until: 6).ShouldBe(new Estimate(6, 6, 6));
    }

    [Fact]
    public void Interval_of_the_median_of_clustered_spells_holds_the_truth_where_that_of_independent_ones_does_not()
    {
        var generator = new SeededGenerator(29);
        var truth = MixedMedian();
        var clusters = Enumerable.Range(0, 600).Select(i => i / 10).ToArray();
        Spell[] Draw() =>
            [
                .. clusters
                    .Chunk(10)
                    .SelectMany(cluster =>
                    {
                        var mean = generator.Uniform() < 0.5 ? 10 : 40;
                        return cluster.Select(_ => new Spell(
                            0,
                            -mean * Math.Log(1 - generator.Uniform()) + 1e-9,
                            true
                        ));
                    }),
            ];

        Simulated
            .Coverage(400, truth, () => KaplanMeier.Of(Draw(), clusters: clusters).Median!.Value)
            .ShouldBeInRange(0.92, 0.98);
        Simulated.Coverage(400, truth, () => KaplanMeier.Of(Draw()).Median!.Value).ShouldBeLessThan(0.85);
    }

    [Fact]
    public void Spells_first_watched_when_old_do_not_make_durations_long()
    {
        var generator = new SeededGenerator(3);
        var spells = new List<Spell>();
        while (spells.Count < 4000)
        {
            var (duration, entry) = (-20 * Math.Log(1 - generator.Uniform()), 15 * generator.Uniform());
            if (duration > entry)
            {
                spells.Add(new(entry, duration, true));
            }
        }

        KaplanMeier.Of(spells).Median.ShouldNotBeNull().Value.ShouldBe(20 * Math.Log(2), 1);
        spells.Select(spell => spell.Exit).Order().ElementAt(2000).ShouldBeGreaterThan(17);
    }

    [Fact]
    public void Interval_of_the_median_holds_the_truth_about_19_times_in_20()
    {
        var generator = new SeededGenerator(17);
        Simulated.Coverage(500, 20 * Math.Log(2), () => Median(generator)).ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void A_median_that_is_not_reached_is_not_told()
    {
        KaplanMeier.Of([new(0, 5, false), new(0, 6, false), new(0, 3, true)]).Median.ShouldBeNull();
        KaplanMeier.Of([]).Steps.ShouldBeEmpty();
        KaplanMeier.Of([]).Median.ShouldBeNull();
    }

    [Fact]
    public void Clusters_of_another_number_than_spells_are_refused() =>
        Should.Throw<ArgumentException>(() => KaplanMeier.Of([new(0, 5, true)], clusters: [0, 1]));

    [Fact]
    public void A_spell_that_ends_before_it_is_watched_is_refused() =>
        Should.Throw<ArgumentException>(() => KaplanMeier.Of([new(5, 5, true)]));

    /// <summary>Where half of a half-and-half mix of means 10 and 40 have ended.</summary>
    private static double MixedMedian()
    {
        var (low, high) = (0.0, 100.0);
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            var share = (Math.Exp(-middle / 10) + Math.Exp(-middle / 40)) / 2;
            (low, high) = share > 0.5 ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static Estimate Median(SeededGenerator generator)
    {
        var spells = new List<Spell>();
        for (var i = 0; i < 80; i++)
        {
            var (duration, limit) = (-20 * Math.Log(1 - generator.Uniform()), 60 * generator.Uniform());
            spells.Add(new(0, Math.Min(duration, limit), duration <= limit));
        }

        return KaplanMeier.Of(spells).Median!.Value;
    }
}
