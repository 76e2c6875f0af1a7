using Lanewise.Market.Query;
using Lanewise.Statistics.Concentration;

namespace Lanewise.Market.Compare;

/// <summary>Measures how the openings of each choice spread over employers.</summary>
internal static class EmployerMeasure
{
    /// <summary>The spread of every choice, in order, with the unbiased index that risks are judged by.</summary>
    public static (EmployerSpread Spread, double? Unbiased)[] Read(MarketQuery query, ComparedScope scope)
    {
        var rows = query.Rows(
            $"""
            SELECT choice, count(DISTINCT opening_id)::BIGINT FROM {ComparedPostings.Table}
            WHERE volume >= 2 AND on_basis AND company_id IS NOT NULL GROUP BY choice, company_id
            """,
            (chunk, row) => (Choice: chunk.Int(0, row), Openings: chunk.Long(1, row))
        );
        var byChoice = rows.ToLookup(row => row.Choice, row => row.Openings);
        return [.. scope.Choices.Select((_, choice) => Of([.. byChoice[choice]]))];
    }

    private static (EmployerSpread, double?) Of(long[] openings)
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
