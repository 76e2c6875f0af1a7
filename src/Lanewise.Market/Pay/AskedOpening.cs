using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Query;

namespace Lanewise.Market.Pay;

/// <summary>An opening that asks for one or more of the choices, whether it states pay or not.</summary>
/// <param name="Choices">Bit n is set where it asks for the nth choice, from 0.</param>
/// <param name="Company">Hash of the employer, or null where it is unknown.</param>
/// <param name="Low">Lower end of its base pay in US dollars a year; null where none is stated or only an upper end.</param>
/// <param name="High">Upper end of its base pay; null where none is stated or only a lower end.</param>
/// <param name="Total">Middle of its stated total or on-target pay; null where none is.</param>
/// <param name="IsUnderLaw">Whether the law of one of its places makes it state a range.</param>
/// <param name="Id">The opening's id.</param>
/// <param name="Levels">Its lane, seniority, place, workplace and source, in the order of <see cref="DisclosureModel.Names"/>.</param>
internal sealed record AskedOpening(
    long Choices,
    ulong? Company,
    double? Low,
    double? High,
    double? Total,
    bool IsUnderLaw,
    string Id,
    string[] Levels
)
{
    /// <summary>What stands for a posting that is silent.</summary>
    public const string Silent = "not said";

    private const int FirstLevel = 7;

    /// <summary>
    /// SQL for the openings of the compared postings. A figure is the median over the opening's ranges, from the source's fields where it gives them, else
    /// from text. What its postings say differently is taken from the first of them; the place is the state within the United States, else the country.
    /// </summary>
    public static string Sql(ImmutableArray<PayLaw> laws) =>
        $"""
            WITH asked AS (
              SELECT opening_id, bit_or(1::BIGINT << choice) AS choices, min(posting_id) AS posting_id, list(DISTINCT posting_id) AS postings
              FROM {ComparedPostings.Table} WHERE volume >= 2 AND on_basis
              GROUP BY opening_id
            ),
            ranges AS (
              SELECT a.opening_id, p.kind = 'base' AS is_base, p.origin = 'structured' AS is_field, p.usd_year_min AS low, p.usd_year_max AS high
              FROM (SELECT opening_id, unnest(postings) AS posting_id FROM asked) a JOIN pay p USING (posting_id)
              WHERE coalesce(p.usd_year_min, p.usd_year_max) > 0
            ),
            stated AS (
              SELECT opening_id,
                coalesce(median(low) FILTER (is_base AND is_field), median(low) FILTER (is_base))::DOUBLE AS low,
                coalesce(median(high) FILTER (is_base AND is_field), median(high) FILTER (is_base))::DOUBLE AS high,
                median(coalesce((low + high) / 2, low, high)) FILTER (NOT is_base)::DOUBLE AS total
              FROM ranges GROUP BY opening_id
            ),
            lawful AS (
              SELECT DISTINCT p.posting_id FROM places p
              JOIN (VALUES ('', '', DATE '9999-12-31'){Rows(
                laws
            )}) AS law(country, region, since) USING (country, region)
              JOIN facts f ON f.posting_id = p.posting_id
              WHERE p.posting_id IN (SELECT posting_id FROM asked) AND f.posted_on >= law.since
            ),
            placed AS (
              SELECT posting_id, min(if(country = 'US' AND region IS NOT NULL, 'US ' || region, country)) AS place
              FROM places WHERE posting_id IN (SELECT posting_id FROM asked) AND country IS NOT NULL
              GROUP BY posting_id
            )
            SELECT a.choices, f.company_id, s.low, s.high, s.total, w.posting_id IS NOT NULL AS is_under_law, a.opening_id,
              coalesce(f.lane, '{Silent}') AS lane, coalesce(f.seniority[1], '{Silent}') AS seniority,
              coalesce(l.place, 'remote from ' || f.remote_from[1], '{Silent}') AS place,
              coalesce(f.workplace[1], '{Silent}') AS workplace, f.source
            FROM asked a JOIN facts f ON f.posting_id = a.posting_id
            LEFT JOIN stated s ON s.opening_id = a.opening_id LEFT JOIN placed l ON l.posting_id = a.posting_id
            LEFT JOIN lawful w ON w.posting_id = a.posting_id
            ORDER BY a.posting_id
            """;

    /// <summary>One figure for the base pay: the middle of the range, or its one end; null where none is stated.</summary>
    public double? Base => Low is { } low && High is { } high ? (low + high) / 2 : Low ?? High;

    /// <summary>Reads a row of <see cref="Sql"/>.</summary>
    public static AskedOpening Read(DataChunk chunk, int row) =>
        new(
            chunk.Long(0, row),
            chunk[1].IsValid(row) ? chunk[1].Values<ulong>()[row] : null,
            chunk.Double(2, row),
            chunk.Double(3, row),
            chunk.Double(4, row),
            chunk.Bool(5, row),
            chunk[6].String(row),
            [.. DisclosureModel.Names.Select((_, factor) => chunk.Text(FirstLevel + factor, row)!)] // never null in the query
        );

    /// <summary>Whether it asks for a choice.</summary>
    public bool Asks(int choice) => ((Choices >> choice) & 1) == 1;

    // Codes and days of the catalog hold no quotes; its reader checks them.
    private static string Rows(ImmutableArray<PayLaw> laws) =>
        string.Concat(
            laws.Select(law =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $", ('{law.Country}', '{law.Region}', DATE '{law.Since:yyyy-MM-dd}')"
                )
            )
        );
}
