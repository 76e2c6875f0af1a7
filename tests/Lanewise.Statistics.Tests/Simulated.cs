using Lanewise.Statistics.Resampling;

namespace Lanewise.Statistics.Tests;

/// <summary>Random draws with a known truth.</summary>
internal static class Simulated
{
    public static double Normal(this SeededGenerator generator) =>
        Math.Sqrt(-2 * Math.Log(1 - generator.Uniform())) * Math.Cos(2 * Math.PI * generator.Uniform());

    /// <summary>A Poisson count, by Knuth's product of uniforms; for means up to some hundreds.</summary>
    public static int Poisson(this SeededGenerator generator, double mean)
    {
        var (count, sum) = (-1, 0.0);
        while (sum < mean)
        {
            sum -= Math.Log(1 - generator.Uniform());
            count++;
        }

        return count;
    }

    /// <summary>Negative binomial counts of a size and mean: Poisson's whose mean is drawn anew from a gamma each time.</summary>
    public static long[] NegativeBinomials(this SeededGenerator generator, int periods, double size, double mean) =>
        [
            .. Enumerable
                .Range(0, periods)
                .Select(_ =>
                    (long)
                        generator.Poisson(
                            MathNet.Numerics.Distributions.Gamma.InvCDF(size, size / mean, generator.Uniform())
                        )
                ),
        ];

    public static int Binomial(this SeededGenerator generator, int trials, double chance) =>
        Enumerable.Range(0, trials).Count(_ => generator.Uniform() < chance);

    /// <summary>How many of the estimates hold the truth, as a share.</summary>
    public static double Coverage(int times, double truth, Func<Estimate> draw) =>
        Enumerable
            .Range(0, times)
            .Select(_ => draw())
            .Count(estimate => estimate.Low <= truth && truth <= estimate.High) / (double)times;
}
