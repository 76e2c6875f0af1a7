using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Counts;

public sealed class PooledRateTests
{
    private const double WeeksOfMonth = 30.436875 / 7;
    private static readonly long[] Weeks = [3, 0, 5, 11, 2, 0, 0, 7, 4, 1, 9, 2, 0, 3, 6, 15, 1, 0, 2, 4];
    private static readonly long[] Months = [12, 3, 8, 15, 6, 9, 4, 11];

    [Fact]
    public void Rate_interval_and_chance_equal_those_of_R()
    {
        var expected = Fixture.Rows("pooled.csv")[0];
        var pooled = PooledRate.Of([new(Weeks, 1), new(Months, WeeksOfMonth, IsAtOnce: true)]);
        var chance = pooled.ChanceOfAtLeast(15, 6);

        pooled.Rate.Value.ShouldBe(expected[0], 1e-6);
        pooled.Rate.Low.ShouldBe(expected[1], 1e-6);
        pooled.Rate.High.ShouldBe(expected[2], 1e-6);
        chance.Value.ShouldBe(expected[3], 1e-6);
        chance.Low.ShouldBe(expected[4], 1e-6);
        chance.High.ShouldBe(expected[5], 1e-6);
    }

    [Fact]
    public void What_comes_once_a_month_may_miss_a_week()
    {
        long[] months = [.. Enumerable.Repeat(1000L, 12)];
        var atOnce = PooledRate.Of([new(months, WeeksOfMonth, IsAtOnce: true)]);
        var spread = PooledRate.Of([new(months, WeeksOfMonth)]);

        // 230 a week either way; but seven days hold the one day of a month only 7 times in 30.4.
        atOnce.Rate.ShouldBe(spread.Rate);
        atOnce.ChanceOfAtLeast(1, 1).Value.ShouldBe(1 / WeeksOfMonth, 1e-6);
        spread.ChanceOfAtLeast(1, 1).Value.ShouldBe(1, 1e-6);
        atOnce.ChanceOfAtLeast(1, 5).Value.ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Without_events_the_rate_is_0_with_an_upper_end_and_the_chance_is_small()
    {
        var none = PooledRate.Of([new(new long[52], 1)]);

        (none.Rate.Value, none.Rate.Low, none.Dispersion).ShouldBe((0, 0, 1));
        none.Rate.High.ShouldBe(3.6889 / 52, 0.02); // Garwood's, widened for 52 periods
        var chance = none.ChanceOfAtLeast(1, 4);
        chance.Low.ShouldBe(0);
        chance.Value.ShouldBeInRange(0.02, 0.06);
        chance.High.ShouldBeLessThan(0.3);
    }

    [Fact]
    public void Certain_and_impossible_questions_have_their_answers()
    {
        var pooled = PooledRate.Of([new(Weeks, 1)]);

        pooled.ChanceOfAtLeast(0, 1).ShouldBe(new Estimate(1, 1, 1));
        pooled.ChanceOfAtLeast(100_000, 1).Value.ShouldBe(0, 1e-9);
        Should.Throw<ArgumentException>(() => PooledRate.Of([]));
        Should.Throw<ArgumentException>(() => PooledRate.Of([new([3], 1)]));
        Should.Throw<ArgumentException>(() => PooledRate.Of([new([3, -1], 1)]));
        Should.Throw<ArgumentOutOfRangeException>(() => pooled.ChanceOfAtLeast(1, 0));
    }

    [Theory]
    [InlineData(9, 0.7, 2)]
    [InlineData(12, 2, 30)]
    [InlineData(52, 2, 0.2)]
    [InlineData(52, 0.7, 5)]
    public void Interval_of_the_rate_holds_the_truth_about_19_times_in_20(int periods, double size, double mean)
    {
        var generator = new SeededGenerator(41);
        Simulated
            .Coverage(600, mean, () => PooledRate.Of([new(generator.NegativeBinomials(periods, size, mean), 1)]).Rate)
            .ShouldBeInRange(0.91, 0.99);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(52)]
    public void Predicted_chances_come_true_as_often_as_they_say(int periods)
    {
        var generator = new SeededGenerator(43);
        var (told, held) = (new double[5], new int[5]);
        var tries = new int[5];
        for (var i = 0; i < 4000; i++)
        {
            // Markets from thin to thick, counts from wild to tame; is there at least one, or five, in four weeks?
            var (mean, size) = (0.05 * Math.Exp(6 * generator.Uniform()), i % 2 == 0 ? 0.7 : 8);
            var least = i % 3 == 0 ? 5 : 1;
            var chance = PooledRate
                .Of([new(generator.NegativeBinomials(periods, size, mean), 1)])
                .ChanceOfAtLeast(least, 4)
                .Value;
            var group = Math.Min(4, (int)(chance * 5));
            tries[group]++;
            told[group] += chance;
            held[group] += generator.NegativeBinomials(4, size, mean).Sum() >= least ? 1 : 0;
        }

        for (var group = 0; group < tries.Length; group++)
        {
            var share = (double)held[group] / tries[group];
            share.ShouldBe(told[group] / tries[group], 0.06, $"told {told[group] / tries[group]:0.00}");
        }
    }
}
