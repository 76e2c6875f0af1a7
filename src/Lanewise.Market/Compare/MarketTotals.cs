using Lanewise.Market.Query;
using Lanewise.Store.Market;

namespace Lanewise.Market.Compare;

/// <summary>Counts over all openings within the filter, which the choices are measured against.</summary>
internal sealed record MarketTotals
{
    /// <summary>Postings counted.</summary>
    public required long Postings { get; init; }

    /// <summary>Openings counted.</summary>
    public required long Openings { get; init; }

    /// <summary>Openings by lane.</summary>
    public required LaneCounts Lanes { get; init; }

    /// <summary>Openings by the levels hired at.</summary>
    public required LevelCounts Levels { get; init; }

    /// <summary>By lane, and '' for all, sums over the known employers; a lane in which none has openings is not among them.</summary>
    public required Dictionary<string, MarketEmployers> Employers { get; init; }

    /// <summary>Sum of the squares of the openings at each employer; an opening of an unknown one stands alone.</summary>
    public double EmployerSquares
    {
        get
        {
            var known = Employers.GetValueOrDefault("", MarketEmployers.None);
            return known.Squares + (Openings - known.Openings);
        }
    }

    /// <summary>Reads them: those of the whole market as they were counted before, others from the postings.</summary>
    public static MarketTotals Read(MarketQuery query, ComparedScope scope, ComparedOpenings compared)
    {
        var rows = query.Rows(
            MarketCondition.IsAll(scope.Filter)
                ? $"SELECT lanes, seniority, postings, openings FROM market_total WHERE with_titles = {scope.WithTitlesAlone}"
                : MarketSql.Totals($"{compared.OnBasis} AND {compared.Condition}"),
            (chunk, row) =>
                (
                    Lanes: chunk.Text(0, row)!, // never null, as the next
                    Seniority: chunk.Text(1, row)!,
                    Postings: chunk.Long(2, row),
                    Openings: chunk.Long(3, row)
                )
        );
        return new MarketTotals
        {
            Postings = rows.Sum(row => row.Postings),
            Openings = rows.Sum(row => row.Openings),
            Employers = MarketEmployers.Read(query, compared),
            Lanes = LaneCounts.Of(scope.Lanes, rows.Select(row => (row.Lanes, row.Openings))),
            Levels = LevelCounts.Of(rows.Select(row => (row.Seniority, row.Openings))),
        };
    }
}
