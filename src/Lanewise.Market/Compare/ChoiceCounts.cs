using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Store.Market;

namespace Lanewise.Market.Compare;

/// <summary>Counts over the openings of one choice.</summary>
internal sealed record ChoiceCounts
{
    /// <summary>Openings by volume: 0 only implied, 1 merely mentioned, 2 one of several keys, 3 opened alone.</summary>
    public required long[] ByVolume { get; init; }

    /// <summary>Openings that are about it.</summary>
    public required long Primary { get; init; }

    /// <summary>Its openings by lane; volumes 2 and 3, as all that follows.</summary>
    public required LaneCounts Lanes { get; init; }

    /// <summary>Its openings by the levels hired at.</summary>
    public required LevelCounts Levels { get; init; }

    /// <summary>Its openings by the least years asked, ascending; without those that ask none.</summary>
    public required List<(int Years, long Openings)> ByYears { get; init; }

    /// <summary>Its openings at each known employer and all openings there, in ascending order.</summary>
    public required (long Own, long All)[] ByEmployer { get; init; }

    /// <summary>Openings it opens alone or with others.</summary>
    public long Openings => ByVolume[2] + ByVolume[3];

    /// <summary>Openings that name it in any way.</summary>
    public long Named => Openings + ByVolume[1];

    /// <summary>Reads those of every choice, in order, in one pass over its openings.</summary>
    public static ChoiceCounts[] Read(MarketQuery query, ComparedScope scope, ComparedOpenings compared)
    {
        const string columns = "f.opening_id, f.company_id, f.lanes, f.seniority, f.years_min";
        var rows = query.Rows(
            $"""
            WITH opening AS (
              SELECT choice, volume, volume >= 2 AS asks, is_primary, lanes, seniority, years_min AS years, company_id
              FROM ({compared.Postings(columns, $"f.opening_id IS NULL AND {compared.OnBasis}")}) f
              UNION ALL
              SELECT choice, max(volume), max(volume) >= 2, bool_or(is_primary), {MarketSql.Merged(
                "f.lanes"
            )}, {MarketSql.Merged("f.seniority")},
                min(years_min) FILTER (volume >= 2), any_value(company_id)
              FROM ({compared.Postings(columns, $"f.opening_id IS NOT NULL AND {compared.OnBasis}")}) f
              GROUP BY choice, opening_id
            ), counted AS (
              SELECT choice, volume, is_primary, lanes, seniority, years, company_id, count(*) AS openings,
                GROUPING(lanes, years, company_id) AS grouped, asks
              FROM opening
              GROUP BY GROUPING SETS (
                (choice, volume, is_primary, lanes), (choice, asks, seniority, years), (choice, asks, company_id)
              )
            )
            SELECT c.choice, c.volume, c.is_primary, c.lanes, c.seniority, c.years::INTEGER, e.openings, c.openings::BIGINT,
              c.grouped::INTEGER, c.asks
            FROM counted c LEFT JOIN ({MarketTotals.ByEmployer(scope, compared)}) e ON e.company_id = c.company_id
            """,
            Row.Read
        );
        var byChoice = rows.ToLookup(row => row.Choice);
        return [.. scope.Choices.Select((_, number) => Of(scope, [.. byChoice[number]]))];
    }

    private static ChoiceCounts Of(ComparedScope scope, List<Row> rows)
    {
        var byLanes = rows.FindAll(row => row.By == By.Lanes);
        var byYears = rows.FindAll(row => row is { By: By.Years, Asks: true });
        return new ChoiceCounts
        {
            ByVolume =
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(volume => byLanes.Where(row => row.Volume == volume).Sum(row => row.Openings)),
            ],
            Primary = byLanes.Where(row => row.IsPrimary).Sum(row => row.Openings),
            Lanes = LaneCounts.Of(
                scope.Lanes,
                byLanes.Where(row => row.Volume >= 2).Select(row => (row.Lanes!, row.Openings)) // known where it is grouped by
            ),
            Levels = LevelCounts.Of(byYears.Select(row => (row.Seniority!, row.Openings))), // as above
            ByYears =
            [
                .. byYears
                    .Where(row => row.Years is not null)
                    .GroupBy(row => row.Years!.Value, row => row.Openings) // those without are left out
                    .Select(years => (years.Key, years.Sum()))
                    .OrderBy(years => years.Key),
            ],
            ByEmployer =
            [
                .. rows.Where(row => row is { By: By.Employer, Asks: true, OfEmployer: not null })
                    .Select(row => (row.Openings, row.OfEmployer!.Value)) // those without are left out
                    .Order(),
            ],
        };
    }

    /// <summary>What rows are grouped by, as SQL's GROUPING tells it: a bit for each of lanes, years and employer that is not.</summary>
    private enum By
    {
        Lanes = 0b011,
        Years = 0b101,
        Employer = 0b110,
    }

    private sealed record Row(
        int Choice,
        int Volume,
        bool IsPrimary,
        string? Lanes,
        string? Seniority,
        int? Years,
        long? OfEmployer,
        long Openings,
        By By,
        bool Asks
    )
    {
        public static Row Read(DataChunk chunk, int row) =>
            new(
                chunk.Int(0, row),
                chunk[1].IsValid(row) ? chunk.Int(1, row) : 0,
                chunk.Bool(2, row),
                chunk.Text(3, row),
                chunk.Text(4, row),
                chunk[5].IsValid(row) ? chunk.Int(5, row) : null,
                chunk[6].IsValid(row) ? chunk.Long(6, row) : null,
                chunk.Long(7, row),
                (By)chunk.Int(8, row),
                chunk.Bool(9, row)
            );
    }
}
