using Lanewise.DuckDb;
using Lanewise.Market.Query;

namespace Lanewise.Market.Compare;

/// <summary>What one opening of a choice at the level asked says of its pay.</summary>
/// <param name="Choice">Number of the choice.</param>
/// <param name="Company">Hash of the employer, or null where it is unknown.</param>
/// <param name="Base">Base pay in US dollars a year; null where none is stated.</param>
/// <param name="StatesPay">Whether it states pay of any kind.</param>
/// <param name="StatesOtherKind">Whether it states total or on-target pay.</param>
internal sealed record OpeningPay(int Choice, ulong? Company, double? Base, bool StatesPay, bool StatesOtherKind)
{
    /// <summary>
    /// Base pay as the median of the middles of the opening's ranges; pay that the source gives in fields goes before pay read from
    /// text, which repeats it or is less exact. A range open on one side is its one figure.
    /// </summary>
    public const string Sql = $"""
        WITH ranges AS (
          SELECT posting_id, kind, origin, coalesce((usd_year_min + usd_year_max) / 2, usd_year_min, usd_year_max) AS middle
          FROM pay WHERE posting_id IN (SELECT posting_id FROM {ComparedPostings.Table} WHERE at_level AND volume >= 2)
        )
        SELECT c.choice, any_value(c.company_id) AS company_id,
          coalesce(
            median(r.middle) FILTER (r.kind = 'base' AND r.origin = 'structured'),
            median(r.middle) FILTER (r.kind = 'base')
          )::DOUBLE AS base_pay,
          count(r.posting_id) > 0 AS states_pay,
          coalesce(bool_or(r.kind <> 'base'), false) AS states_other_kind, c.opening_id
        FROM {ComparedPostings.Table} c LEFT JOIN ranges r ON r.posting_id = c.posting_id
        WHERE c.at_level AND c.volume >= 2 AND c.on_basis
        GROUP BY c.choice, c.opening_id
        ORDER BY c.choice, c.opening_id
        """;

    /// <summary>The same of the openings that state pay, from rows of the tables that measures count by: <c>choice</c> and <c>paid_id</c>.</summary>
    public static string OfPaid(string postings) =>
        $"""
            WITH compared AS MATERIALIZED ({postings})
            SELECT c.choice, any_value(c.company_id) AS company_id,
              coalesce(
                median(r.middle) FILTER (r.kind = 'base' AND r.origin = 'structured'),
                median(r.middle) FILTER (r.kind = 'base')
              )::DOUBLE AS base_pay,
              true AS states_pay,
              bool_or(r.kind <> 'base') AS states_other_kind
            FROM compared c JOIN (
              SELECT posting_id, kind, origin, coalesce((usd_year_min + usd_year_max) / 2, usd_year_min, usd_year_max) AS middle
              FROM pay
            ) r ON r.posting_id = c.paid_id
            GROUP BY c.choice, coalesce(c.opening_id, c.paid_id)
            ORDER BY c.choice, coalesce(c.opening_id, c.paid_id)
            """;

    /// <summary>Reads a row of <see cref="Sql"/> or <see cref="OfPaid"/>.</summary>
    public static OpeningPay Read(DataChunk chunk, int row) =>
        new(
            chunk.Int(0, row),
            chunk[1].IsValid(row) ? chunk[1].Values<ulong>()[row] : null,
            chunk.Double(2, row),
            chunk.Bool(3, row),
            chunk.Bool(4, row)
        );
}
