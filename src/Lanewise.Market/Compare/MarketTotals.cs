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

    /// <summary>Sum of the squares of the openings at each employer; an opening of an unknown one stands alone.</summary>
    public required double EmployerSquares { get; init; }

    /// <summary>SQL for the openings of each known employer within the filter: <c>company_id</c> and <c>openings</c>.</summary>
    public static string ByEmployer(ComparedScope scope, ComparedOpenings compared) =>
        MarketCondition.IsAll(scope.Filter)
            ? $"SELECT company_id, openings FROM market_employer WHERE with_titles = {scope.WithTitlesAlone}"
            : MarketSql.Employers($"{compared.OnBasis} AND {compared.Condition}");

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
        var openings = rows.Sum(row => row.Openings);
        var (known, squares) = query
            .Rows(
                $"""
                SELECT coalesce(sum(openings), 0)::BIGINT, coalesce(sum(openings::DOUBLE * openings), 0)
                FROM ({ByEmployer(scope, compared)})
                """,
                (chunk, row) => (Known: chunk.Long(0, row), Squares: chunk.Double(1, row)!.Value)
            )
            .Single();
        return new MarketTotals
        {
            Postings = rows.Sum(row => row.Postings),
            Openings = openings,
            EmployerSquares = squares + (openings - known),
            Lanes = LaneCounts.Of(scope.Lanes, rows.Select(row => (row.Lanes, row.Openings))),
            Levels = LevelCounts.Of(rows.Select(row => (row.Seniority, row.Openings))),
        };
    }
}
