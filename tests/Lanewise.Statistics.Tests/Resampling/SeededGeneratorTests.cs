using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests.Resampling;

public sealed class SeededGeneratorTests
{
    [Fact]
    public void A_seed_always_gives_the_same_numbers()
    {
        var generator = new SeededGenerator(0);

        // SplitMix64 from 0 fills the state; the first output is rotl(s1 * 5, 7) * 9 of its second number.
        generator.Next().ShouldBe(0x99EC5F36CB75F2B4);
        generator.Next().ShouldBe(0xBF6E1F784956452AUL);
    }

    [Fact]
    public void Whole_numbers_are_spread_evenly()
    {
        var generator = new SeededGenerator(5);
        var seen = new int[10];
        for (var i = 0; i < 100_000; i++)
        {
            seen[generator.Below(10)]++;
        }

        // Chi-squared with 9 degrees of freedom exceeds 27.9 once in a thousand.
        seen.Sum(count => Math.Pow(count - 10_000, 2) / 10_000).ShouldBeLessThan(27.9);
    }
}
