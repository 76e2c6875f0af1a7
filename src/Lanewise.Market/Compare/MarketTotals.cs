using Lanewise.Market.Query;

namespace Lanewise.Market.Compare;

/// <summary>Counts over all openings within the filter, which the choices are measured against.</summary>
internal sealed record MarketTotals
{
    /// <summary>Postings counted.</summary>
    public required long Postings { get; init; }

    /// <summary>Openings counted.</summary>
    public required long Openings { get; init; }

    /// <summary>Openings by lane; bit 0 is any lane that the catalog does not know.</summary>
    public required LaneCounts Lanes { get; init; }

    /// <summary>Openings that say the level hired at.</summary>
    public required long SayLevel { get; init; }

    /// <summary>Those of them that hire nobody below senior.</summary>
    public required long SeniorOnly { get; init; }

    /// <summary>Reads them in one pass: the openings first, then how many share the same lanes and levels.</summary>
    public static MarketTotals Read(MarketQuery query, ComparedScope scope)
    {
        var filter = new FilterSql(scope.Filter);
        var rows = query.Rows(
            $"""
            SELECT sum(postings)::BIGINT, count(*)::BIGINT, lane_bits, says_level, below_senior
            FROM (
              SELECT count(*) AS postings, bit_or({scope.LaneBits}) AS lane_bits,
                bool_or({ComparedPostings.SaysLevel}) AS says_level, bool_or({ComparedPostings.BelowSenior}) AS below_senior
              FROM facts f
              WHERE {scope.OnBasis} AND {filter.Condition}
              GROUP BY f.opening_id
            )
            GROUP BY ALL
            """,
            (chunk, row) =>
                (
                    Postings: chunk.Long(0, row),
                    Openings: chunk.Long(1, row),
                    LaneBits: chunk.Long(2, row),
                    SaysLevel: chunk.Bool(3, row),
                    BelowSenior: chunk.Bool(4, row)
                ),
            filter.Bind
        );
        return new MarketTotals
        {
            Postings = rows.Sum(row => row.Postings),
            Openings = rows.Sum(row => row.Openings),
            Lanes = LaneCounts.Of(scope.Lanes.Length, rows.Select(row => (row.LaneBits, row.Openings))),
            SayLevel = rows.Where(row => row.SaysLevel).Sum(row => row.Openings),
            SeniorOnly = rows.Where(row => row is { SaysLevel: true, BelowSenior: false }).Sum(row => row.Openings),
        };
    }
}
