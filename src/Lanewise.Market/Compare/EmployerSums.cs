using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Store.Market;

namespace Lanewise.Market.Compare;

/// <summary>
/// Sums over the known employers of one choice, of what each has in a lane: the choice's openings (<c>Own</c>) and all (<c>All</c>), beside the choice's with any
/// lane (<c>Known</c>) and all with any lane (<c>Every</c>). The lane '' stands for all openings, with a lane or without.
/// </summary>
/// <param name="Lane">Name of the lane, or ''.</param>
/// <param name="Employers">Employers with such openings of the choice.</param>
/// <param name="Knowing">Employers of openings of the choice with a lane, that have any opening in this one.</param>
/// <param name="Own">Such openings of the choice in the lane.</param>
/// <param name="Known">Openings of the choice with a lane, at employers that have any opening in this one.</param>
/// <param name="OwnOwn">Sum of squares; the others are sums of squares and products alike.</param>
/// <param name="OwnKnown">As named.</param>
/// <param name="OwnAll">As named.</param>
/// <param name="OwnEvery">As named.</param>
/// <param name="KnownKnown">As named.</param>
/// <param name="KnownAll">As named.</param>
/// <param name="KnownEvery">As named.</param>
internal sealed record EmployerSums(
    string Lane,
    long Employers,
    long Knowing,
    long Own,
    long Known,
    double OwnOwn,
    double OwnKnown,
    double OwnAll,
    double OwnEvery,
    double KnownKnown,
    double KnownAll,
    double KnownEvery
)
{
    /// <summary>The columns of <see cref="Sql"/> in the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns =
        "lanes, employers, knowing, openings, known, own_own, own_known, own_all, own_every, known_known, known_all, known_every";

    /// <summary>Those of a choice that no known employer asks for.</summary>
    public static EmployerSums None { get; } = new("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>SQL for each choice and lane: <c>choice</c> and <see cref="Columns"/>.</summary>
    /// <param name="counted">SQL of numbers of <c>openings</c> that ask for a choice, by <c>choice</c>, <c>company_id</c> and <c>lanes</c>.</param>
    /// <param name="employers">SQL of all openings by employer and lane, as <see cref="MarketSql.Employers"/> gives them.</param>
    /// <remarks>Whole numbers are exact as DOUBLE, in whatever order they are added.</remarks>
    public static string Sql(string counted, string employers) =>
        $"""
            WITH own AS MATERIALIZED ({MarketSql.ByLane(counted, "choice, company_id")}),
            met AS (
              SELECT choice, m.lane, own.openings AS shown, coalesce(own.openings, 0)::DOUBLE AS own, whole.known::DOUBLE AS known,
                m.openings::DOUBLE AS every_in_lane, m.known::DOUBLE AS every
              FROM ({employers}) m
              JOIN (SELECT choice, company_id, known FROM own WHERE lane = '') whole USING (company_id)
              LEFT JOIN own USING (choice, company_id, lane)
            )
            SELECT choice, lane AS lanes, count(shown)::BIGINT AS employers, count_if(known > 0)::BIGINT AS knowing,
              coalesce(sum(shown), 0)::BIGINT AS openings, sum(known)::BIGINT AS known,
              sum(own * own) AS own_own, sum(own * known) AS own_known, sum(own * every_in_lane) AS own_all, sum(own * every) AS own_every,
              sum(known * known) AS known_known, sum(known * every_in_lane) AS known_all, sum(known * every) AS known_every
            FROM met GROUP BY choice, lane
            """;

    /// <summary>Reads a row.</summary>
    /// <param name="chunk">Rows with <see cref="Columns"/>.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">Where the first of them stands.</param>
    public static EmployerSums Read(DataChunk chunk, int row, int column)
    {
        double Sum(int number) => chunk.Double(column + number, row)!.Value; // no group is without rows
        return new(
            chunk.Text(column, row)!, // as above
            chunk.Long(column + 1, row),
            chunk.Long(column + 2, row),
            chunk.Long(column + 3, row),
            chunk.Long(column + 4, row),
            Sum(5),
            Sum(6),
            Sum(7),
            Sum(8),
            Sum(9),
            Sum(10),
            Sum(11)
        );
    }
}
