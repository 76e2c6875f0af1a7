using Lanewise.Market.Query;

namespace Lanewise.Market.Layers;

/// <summary>Openings that ask for one of the languages measured, alike in all this.</summary>
/// <param name="Language">Number of the language.</param>
/// <param name="Employer">The employer; one that is unknown has a number of its own for each opening.</param>
/// <param name="Lanes">Bits of their lanes.</param>
/// <param name="Layers">Bits of their layers.</param>
/// <param name="IsOneOf">Whether the language is one of several keys.</param>
/// <param name="StandIns">Bits of the languages that would do in its place.</param>
/// <param name="Openings">How many.</param>
/// <param name="Example">The first of them by id.</param>
internal readonly record struct LanguageOpenings(
    int Language,
    ulong Employer,
    long Lanes,
    long Layers,
    bool IsOneOf,
    long StandIns,
    long Openings,
    string Example
)
{
    /// <summary>SQL of the openings of every language: <c>number</c>, <c>opening_id</c>, <c>one_of</c>, <c>stand_ins</c>.</summary>
    public const string Sql = $"""
        WITH groups AS (
          SELECT posting_id, alternatives, bit_or(1::BIGINT << number) AS bits
          FROM {LanguageMarket.Mentions} JOIN {LanguageMarket.Measured} USING (language)
          WHERE alternatives IS NOT NULL GROUP BY posting_id, alternatives
        )
        SELECT number, opening_id, one_of, if(one_of, bits & ~(1::BIGINT << number), 0) AS stand_ins
        FROM (
          SELECT l.number, p.opening_id, bool_and(m.alternatives IS NOT NULL) AS one_of, bit_or(coalesce(g.bits, 0)) AS bits
          FROM {LanguageMarket.Mentions} m JOIN {LanguageMarket.Measured} l USING (language)
          JOIN {LanguageMarket.Postings} p USING (posting_id)
          LEFT JOIN groups g ON g.posting_id = m.posting_id AND g.alternatives = m.alternatives
          GROUP BY l.number, p.opening_id
        )
        """;

    /// <summary>Reads those of every language, by language and employer.</summary>
    public static List<LanguageOpenings> Read(MarketQuery query) =>
        query.Rows(
            $"""
            SELECT number, employer, lane_bits, layer_bits, one_of, stand_ins, count(*)::BIGINT, min(opening_id)
            FROM ({Sql}) JOIN {LanguageMarket.Openings} USING (opening_id)
            GROUP BY ALL ORDER BY number, employer
            """,
            (chunk, row) =>
                new LanguageOpenings(
                    chunk.Int(0, row),
                    chunk[1].Values<ulong>()[row],
                    chunk.Long(2, row),
                    chunk.Long(3, row),
                    chunk.Bool(4, row),
                    chunk.Long(5, row),
                    chunk.Long(6, row),
                    chunk[7].String(row)
                )
        );
}
