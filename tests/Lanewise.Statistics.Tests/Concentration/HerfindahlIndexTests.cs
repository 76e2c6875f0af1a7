using Lanewise.Statistics.Concentration;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Concentration;

public sealed class HerfindahlIndexTests
{
    [Fact]
    public void Equal_holders_have_the_index_of_their_number() =>
        HerfindahlIndex.Of([5, 5, 5, 5]).ShouldBe(0.25, 1e-12);

    [Fact]
    public void One_holder_of_all_has_the_index_one()
    {
        HerfindahlIndex.Of([9, 0]).ShouldBe(1);
        HerfindahlIndex.Unbiased([9, 0]).ShouldBe(1);
    }

    [Fact]
    public void Unbiased_index_of_small_samples_is_on_average_that_of_their_population()
    {
        var generator = new SeededGenerator(51);
        var mean = Enumerable
            .Range(0, 20_000)
            .Average(_ =>
            {
                var counts = new long[4];
                for (var i = 0; i < 10; i++)
                {
                    counts[Math.Max(0, generator.Below(6) - 2)]++;
                }

                return HerfindahlIndex.Unbiased(counts)!.Value;
            });

        mean.ShouldBe((0.5 * 0.5) + (3.0 / 36), 0.005);
    }

    [Fact]
    public void Interval_holds_the_index_of_the_population_about_19_times_in_20()
    {
        var generator = new SeededGenerator(57);
        var shares = Enumerable.Range(0, 40).Select(i => Math.Pow(0.85, i)).ToArray();
        var total = shares.Sum();
        var truth = shares.Sum(share => share / total * (share / total));

        Simulated
            .Coverage(500, truth, () => HerfindahlIndex.Sampled(Draw(generator, shares, total))!.Value)
            .ShouldBeInRange(0.92, 0.98);
    }

    [Fact]
    public void Variance_is_the_one_that_all_samples_of_two_have()
    {
        // Of two draws from two equal holders half agree: the index of a sample is 0 or 1, its variance with the true shares a quarter.
        var sampled = HerfindahlIndex.Sampled([1, 1]).ShouldNotBeNull();

        (sampled.Value, sampled.Low).ShouldBe((0, 0));
        sampled.High.ShouldBe(1.959963984540054 * 0.5, 1e-9);
    }

    [Fact]
    public void A_sample_of_one_says_nothing() => HerfindahlIndex.Sampled([1]).ShouldBeNull();

    [Fact]
    public void Nothing_held_is_refused() => Should.Throw<ArgumentException>(() => HerfindahlIndex.Of([0, 0]));

    private static long[] Draw(SeededGenerator generator, double[] shares, double total)
    {
        var counts = new long[shares.Length];
        for (var draw = 0; draw < 300; draw++)
        {
            var (left, holder) = (generator.Uniform() * total, 0);
            while (holder < shares.Length - 1 && left >= shares[holder])
            {
                left -= shares[holder++];
            }

            counts[holder]++;
        }

        return counts;
    }
}
