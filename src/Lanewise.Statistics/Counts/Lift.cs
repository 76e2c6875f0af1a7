using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Counts;

/// <summary>How many times as often two properties meet as they would by chance.</summary>
/// <remarks>
/// "Interest" of Brin, Motwani, Ullman and Tsur, "Dynamic itemset counting and implication rules", SIGMOD 1997, since called lift. The
/// interval is that of its logarithm by the delta method for one multinomial sample (Agresti, "Categorical Data Analysis", 3rd
/// edition 2013, section 16.1), which knows that those with the first property are part of the whole: the variance is
/// <c>1/both - 1/first - 1/second + (2 lift - 1)/all</c>. Too short below about five in <c>both</c>.
/// </remarks>
public static class Lift
{
    /// <summary>The lift with its interval.</summary>
    /// <param name="both">Things with both properties, at least 1.</param>
    /// <param name="first">Things with the first, at least <paramref name="both"/>.</param>
    /// <param name="second">Things with the second, at least <paramref name="both"/>.</param>
    /// <param name="all">All things, at least <paramref name="first"/> + <paramref name="second"/> - <paramref name="both"/>.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts cannot be those of one table.</exception>
    public static Estimate Of(long both, long first, long second, long all, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(both);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, both);
        ArgumentOutOfRangeException.ThrowIfLessThan(second, both);
        ArgumentOutOfRangeException.ThrowIfLessThan(all, first + second - both);
        var lift = (double)both / first * ((double)all / second);
        var variance = (1.0 / both) - (1.0 / first) - (1.0 / second) + (((2 * lift) - 1) / all);
        var half = Normal.InvCDF(0, 1, 0.5 + (level / 2)) * Math.Sqrt(Math.Max(variance, 0));
        return new Estimate(lift, lift * Math.Exp(-half), lift * Math.Exp(half));
    }
}
