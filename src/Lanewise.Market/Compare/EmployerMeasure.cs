using Lanewise.Statistics.Concentration;

namespace Lanewise.Market.Compare;

/// <summary>Measures how the openings of a choice spread over employers.</summary>
internal static class EmployerMeasure
{
    /// <summary>The spread, with the unbiased index that risks are judged by.</summary>
    /// <param name="all">Sums over the known employers, of openings with a lane or without.</param>
    public static (EmployerSpread Spread, double? Unbiased) Of(EmployerSums all)
    {
        var spread = new EmployerSpread { N = all.Own, Employers = all.Employers };
        if (all.Own == 0)
        {
            return (spread, null);
        }

        var index = HerfindahlIndex.Of(all.Own, all.OwnOwn);
        return (
            spread with
            {
                Hhi = index,
                EffectiveEmployers = 1 / index,
            },
            HerfindahlIndex.Unbiased(all.Own, all.OwnOwn)
        );
    }
}
