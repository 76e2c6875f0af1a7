using Lanewise.Market.Query;

namespace Lanewise.Market.Compare;

/// <summary>Sums over the known employers of the market, of what each has in a lane. The lane '' stands for all openings, with a lane or without.</summary>
/// <param name="Employers">Employers with such openings.</param>
/// <param name="Knowing">Those of them with any opening that has a lane.</param>
/// <param name="Openings">Such openings.</param>
/// <param name="Known">Openings with any lane, of these employers.</param>
/// <param name="Squares">Sum of the squares of the openings.</param>
/// <param name="Products">Sum of the products of openings and those with any lane.</param>
/// <param name="KnownSquares">Sum of the squares of openings with any lane.</param>
internal sealed record MarketEmployers(
    long Employers,
    long Knowing,
    long Openings,
    long Known,
    double Squares,
    double Products,
    double KnownSquares
)
{
    /// <summary>Those of a market without known employers.</summary>
    public static MarketEmployers None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Reads them by lane.</summary>
    public static Dictionary<string, MarketEmployers> Read(MarketQuery query, ComparedOpenings compared) =>
        query
            .Rows(
                $"""
                SELECT lane, count(*)::BIGINT, count_if(known > 0)::BIGINT, sum(openings)::BIGINT, sum(known)::BIGINT,
                  sum(openings::DOUBLE * openings), sum(openings::DOUBLE * known), sum(known::DOUBLE * known)
                FROM ({compared.Employers}) GROUP BY lane
                """,
                (chunk, row) =>
                {
                    double Sum(int column) => chunk.Double(column, row)!.Value; // no group is without rows
                    return KeyValuePair.Create(
                        chunk.Text(0, row)!, // as above
                        new MarketEmployers(
                            chunk.Long(1, row),
                            chunk.Long(2, row),
                            chunk.Long(3, row),
                            chunk.Long(4, row),
                            Sum(5),
                            Sum(6),
                            Sum(7)
                        )
                    );
                }
            )
            .ToDictionary(StringComparer.Ordinal);
}
