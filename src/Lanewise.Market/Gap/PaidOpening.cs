using Lanewise.DuckDb;
using Lanewise.Market.Query;

namespace Lanewise.Market.Gap;

/// <summary>An opening of one of two choices with its base pay and what may explain it.</summary>
/// <param name="IsFirst">Whether it asks for the first choice; else for the second.</param>
/// <param name="Company">Hash of the employer, or null where it is unknown.</param>
/// <param name="Pay">Base pay in US dollars a year, above 0.</param>
/// <param name="Years">Least years of experience asked, or null where it does not say.</param>
/// <param name="Id">The opening's id.</param>
/// <param name="Levels">Its lane, seniority, place, workplace, employment, month and source, in the order of <see cref="PayFactors.Names"/>.</param>
internal sealed record PaidOpening(bool IsFirst, ulong? Company, double Pay, int? Years, string Id, string[] Levels)
{
    /// <summary>What stands for a posting that is silent.</summary>
    public const string Silent = "not said";

    private const int FirstLevel = 5;

    /// <summary>
    /// The openings of the compared postings that ask for exactly one of the two choices and state base pay. What its postings say differently is
    /// taken from the first of them. The place is the state within the United States, else the country.
    /// </summary>
    public static readonly string Sql = $"""
        WITH asked AS (
          SELECT opening_id, bool_or(choice = 0) AS is_first, min(posting_id) AS posting_id, list(DISTINCT posting_id) AS postings
          FROM {ComparedPostings.Table} WHERE volume >= 2 AND on_basis
          GROUP BY opening_id HAVING count(DISTINCT choice) = 1
        ),
        paid AS (
        {BasePay.Of("(SELECT opening_id, unnest(postings) AS posting_id FROM asked)")}
        ),
        placed AS (
          SELECT posting_id, min(if(country = 'US' AND region IS NOT NULL, 'US ' || region, country)) AS place
          FROM places WHERE posting_id IN (SELECT posting_id FROM asked) AND country IS NOT NULL
          GROUP BY posting_id
        )
        SELECT a.is_first, f.company_id, d.pay, f.years_min::INTEGER AS years, a.opening_id,
          coalesce(f.lane, '{Silent}') AS lane, coalesce(f.seniority[1], '{Silent}') AS seniority,
          coalesce(l.place, 'remote from ' || f.remote_from[1], '{Silent}') AS place,
          coalesce(f.workplace[1], '{Silent}') AS workplace, coalesce(f.employment[1], '{Silent}') AS employment,
          coalesce(strftime(f.posted_on, '%Y-%m'), '{Silent}') AS month, f.source
        FROM asked a JOIN paid d USING (opening_id) JOIN facts f ON f.posting_id = a.posting_id LEFT JOIN placed l ON l.posting_id = a.posting_id
        ORDER BY a.posting_id
        """;

    /// <summary>Reads a row of <see cref="Sql"/>.</summary>
    public static PaidOpening Read(DataChunk chunk, int row) =>
        new(
            chunk.Bool(0, row),
            chunk[1].IsValid(row) ? chunk[1].Values<ulong>()[row] : null,
            chunk.Double(2, row)!.Value, // the query leaves out those without
            chunk[3].IsValid(row) ? chunk[3].Values<int>()[row] : null,
            chunk[4].String(row),
            [.. PayFactors.Names.Select((_, factor) => chunk.Text(FirstLevel + factor, row)!)] // never null in the query
        );
}
