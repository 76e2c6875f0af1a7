using Lanewise.Statistics.Resampling;
using MathNet.Numerics.Distributions;

namespace Lanewise.Coverage;

/// <summary>Random draws.</summary>
internal static class Draws
{
    /// <summary>Whether what has this chance happens.</summary>
    public static bool IsOne(this SeededGenerator random, double chance) => random.Uniform() < chance;

    /// <summary>A number from one to the other, all alike.</summary>
    public static double Between(this SeededGenerator random, double low, double high) =>
        low + ((high - low) * random.Uniform());

    /// <summary>Which of several happens, from 0.</summary>
    public static int Which(this SeededGenerator random, double[] chances)
    {
        var (left, which) = (random.Uniform() * chances.Sum(), 0);
        while (which < chances.Length - 1 && left >= chances[which])
        {
            left -= chances[which++];
        }

        return which;
    }

    /// <summary>Chances of one employer about those of all: a Dirichlet whose amounts sum to <paramref name="alike"/>.</summary>
    public static double[] Leaning(this SeededGenerator random, double[] chances, double alike) =>
        Array.ConvertAll(chances, chance => Gamma.InvCDF(alike * chance, 1, random.Uniform()));
}
