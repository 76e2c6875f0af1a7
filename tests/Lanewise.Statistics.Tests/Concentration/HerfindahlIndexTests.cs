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
    public void A_sample_of_one_says_nothing() => HerfindahlIndex.Unbiased([1]).ShouldBeNull();

    [Fact]
    public void Nothing_held_is_refused() => Should.Throw<ArgumentException>(() => HerfindahlIndex.Of([0, 0]));
}
