using Lanewise.Statistics.Regression;

namespace Lanewise.Statistics.Tests.Regression;

public sealed class StratifiedRatesTests
{
    private const int Choice = 4;
    private const int Time = 5;

    [Theory]
    [InlineData(2, Choice, 0)]
    [InlineData(3, Time, 1)]
    public void Ratio_interval_and_p_value_are_those_of_R(int x, int y, int row)
    {
        var rows = Fixture.Rows("stratified-rates.csv");
        var expected = Fixture.Rows("stratified-ratios.csv")[row];
        var ratio = Ratio([.. rows.Select(r => ((int)r[1], (int)r[0], r[x], (int)r[y]))]).ShouldNotBeNull();

        ratio.Ratio.Value.ShouldBe(expected[0], expected[0] * 1e-6);
        ratio.Ratio.Low.ShouldBe(expected[1], expected[1] * 1e-6);
        ratio.Ratio.High.ShouldBe(expected[2], expected[2] * 1e-6);
        ratio.PValue.ShouldBe(expected[3], expected[3] * 1e-6);
        ratio.Clusters.ShouldBe((int)expected[4]);
    }

    [Fact]
    public void Cells_added_up_give_what_their_single_things_give()
    {
        var rows = Fixture.Rows("stratified-rates.csv");
        var things = rows.Select(r => ((int)r[1], (int)r[0], r[2], (int)r[Choice])).ToArray();
        RateLevel[] levels = [.. things.Select(thing => new RateLevel(thing.Item1, thing.Item3)).Distinct()];
        var alone = new StratifiedRates(
            levels,
            things.Select(thing => new RateCell(Array.IndexOf(levels, new(thing.Item1, thing.Item3)), thing.Item2, 1))
        );

        alone
            .Ratio([.. things.Select(thing => thing.Item4)])
            .ShouldNotBeNull()
            .Ratio.High.ShouldBe(Ratio(things).ShouldNotBeNull().Ratio.High, 1e-9);
    }

    [Fact]
    public void A_mix_of_strata_is_taken_off()
    {
        // Each stratum has the same rate with and without; the second, where most have it, is richer in events.
        (int, int, double, int)[] things =
        [
            .. Things(stratum: 0, x: 0, things: 90, events: 9),
            .. Things(stratum: 0, x: 1, things: 10, events: 1),
            .. Things(stratum: 1, x: 0, things: 10, events: 5),
            .. Things(stratum: 1, x: 1, things: 90, events: 45),
        ];
        var ratio = Ratio(things).ShouldNotBeNull();

        ratio.Ratio.Value.ShouldBe(1, 1e-9);
        ratio.PValue.ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Strata_on_one_side_only_say_nothing()
    {
        (int, int, double, int)[] told =
        [
            .. Things(stratum: 0, x: 0, things: 50, events: 10),
            .. Things(stratum: 0, x: 1, things: 50, events: 20),
        ];
        (int, int, double, int)[] with =
        [
            .. told,
            .. Things(stratum: 1, x: 1, things: 40, events: 40)
                .Select(t => (t.Item1, t.Item2 + 1000, t.Item3, t.Item4)),
        ];

        Ratio(with).ShouldBe(Ratio(told));
        Ratio(told).ShouldNotBeNull().Ratio.Value.ShouldBe(2, 1e-9);
    }

    [Fact]
    public void What_the_counts_do_not_decide_has_no_ratio()
    {
        new StratifiedRates([], []).Ratio([]).ShouldBeNull();
        Ratio([(0, 0, 1, 1)]).ShouldBeNull();
        Ratio([(0, 0, 0, 1), (0, 1, 1, 0)]).ShouldBeNull("no events at 1");
        Ratio([(0, 0, 0, 0), (0, 1, 1, 0)]).ShouldBeNull("no events");
        Ratio([(0, 0, 0, 1), (0, 0, 1, 1)]).ShouldBeNull("one cluster");
        Ratio([(0, 0, 0, 1), (1, 1, 1, 1)]).ShouldBeNull("strata of one side");
    }

    [Fact]
    public void Cells_and_counts_that_cannot_be_are_refused()
    {
        Should.Throw<ArgumentException>(() => new StratifiedRates([new(0, 1)], [new(1, 0, 1)]));
        Should.Throw<ArgumentException>(() => new StratifiedRates([new(0, 1)], [new(0, 0, 0)]));
        var rates = new StratifiedRates([new(0, 1)], [new(0, 0, 1)]);
        Should.Throw<ArgumentException>(() => rates.Ratio([]));
        Should.Throw<ArgumentException>(() => rates.Ratio([-1]));
    }

    [Fact]
    public void Turning_the_regressor_turns_the_ratio()
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            Turns(seed);
        }
    }

    private static void Turns(int seed)
    {
        var random = new Random(seed);
        var things = Enumerable
            .Range(0, 80)
            .Select(_ => (random.Next(3), random.Next(12), (double)random.Next(2), random.Next(2)))
            .ToArray();
        var (one, other) = (Ratio(things), Ratio([.. things.Select(t => (t.Item1, t.Item2, 1 - t.Item3, t.Item4))]));

        (one is null).ShouldBe(other is null);
        if (one is not null && other is not null)
        {
            (one.Ratio.Value * other.Ratio.Value).ShouldBe(1, 1e-6);
            one.PValue.ShouldBe(other.PValue, 1e-6);
            one.Ratio.Low.ShouldBeInRange(0, one.Ratio.Value);
            double.IsFinite(one.Ratio.High).ShouldBeTrue();
        }
    }

    [Fact]
    public void Its_interval_holds_the_truth_nineteen_times_in_twenty()
    {
        var held = Enumerable.Range(0, 400).Count(HoldsTruth);
        held.ShouldBeInRange(366, 394);
    }

    // Sixty clusters of ten that lean by up to a third; the true ratio is 1.5 in each of four strata of other levels.
    private static bool HoldsTruth(int seed)
    {
        var random = new Random(seed);
        var things = new List<(int, int, double, int)>();
        for (var cluster = 0; cluster < 60; cluster++)
        {
            var leaning = 0.7 + (0.6 * random.NextDouble());
            var usual = random.NextDouble();
            for (var i = 0; i < 10; i++)
            {
                var stratum = random.Next(4);
                var x = random.NextDouble() < usual ? 1 : 0;
                var chance = leaning * (0.1 + (0.05 * stratum)) * (x == 1 ? 1.5 : 1);
                things.Add((stratum, cluster, x, random.NextDouble() < chance ? 1 : 0));
            }
        }

        return Ratio([.. things]) is { } ratio && ratio.Ratio.Low <= 1.5 && ratio.Ratio.High >= 1.5;
    }

    private static IEnumerable<(int Stratum, int Cluster, double X, int Events)> Things(
        int stratum,
        double x,
        int things,
        int events
    ) => Enumerable.Range(0, things).Select(i => (stratum, i, x, i < events ? 1 : 0));

    private static RateRatio? Ratio((int Stratum, int Cluster, double X, int Events)[] things)
    {
        RateLevel[] levels = [.. things.Select(thing => new RateLevel(thing.Stratum, thing.X)).Distinct()];
        var cells = things
            .GroupBy(thing => (Level: Array.IndexOf(levels, new(thing.Stratum, thing.X)), thing.Cluster))
            .ToArray();
        return new StratifiedRates(
            levels,
            cells.Select(cell => new RateCell(cell.Key.Level, cell.Key.Cluster, cell.Count()))
        ).Ratio([.. cells.Select(cell => cell.Sum(thing => thing.Events))]);
    }
}
