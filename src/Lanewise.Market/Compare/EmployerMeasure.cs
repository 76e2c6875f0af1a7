using Lanewise.Statistics.Concentration;

namespace Lanewise.Market.Compare;

/// <summary>Measures how the openings of a choice spread over employers.</summary>
internal static class EmployerMeasure
{
    /// <summary>The spread, with the unbiased index that risks are judged by.</summary>
    /// <param name="openings">Openings at each known employer.</param>
    public static (EmployerSpread Spread, double? Unbiased) Of(long[] openings)
    {
        var spread = new EmployerSpread { N = openings.Sum(), Employers = openings.Length };
        if (openings.Length == 0)
        {
            return (spread, null);
        }

        var index = HerfindahlIndex.Of(openings);
        return (spread with { Hhi = index, EffectiveEmployers = 1 / index }, HerfindahlIndex.Unbiased(openings));
    }
}
