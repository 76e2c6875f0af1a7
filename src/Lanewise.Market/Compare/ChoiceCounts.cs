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

    /// <summary>By lane, and '' for all, sums over the known employers of its openings; a lane in which none of them has openings is not among them.</summary>
    public required Dictionary<string, EmployerSums> Employers { get; init; }

    /// <summary>The sums over the known employers of all its openings.</summary>
    public EmployerSums AtEmployers => Employers.GetValueOrDefault("", EmployerSums.None);

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
            ), counted AS MATERIALIZED (
              SELECT choice, volume, is_primary, lanes, seniority, years, company_id, count(*)::BIGINT AS openings,
                GROUPING(lanes, years, company_id)::INTEGER AS grouped, asks
              FROM opening
              GROUP BY GROUPING SETS (
                (choice, volume, is_primary, lanes), (choice, asks, seniority, years), (choice, asks, company_id, lanes)
              )
            )
            SELECT choice, grouped, volume, is_primary, seniority, years::INTEGER, asks, openings, {EmployerSums.Columns}
            FROM (
              FROM counted WHERE grouped <> {(int)By.Employer}
              UNION ALL BY NAME
              SELECT {(int)By.Employer} AS grouped, true AS asks, *
              FROM ({EmployerSums.Sql($"FROM counted WHERE asks AND grouped = {(int)By.Employer}", compared.Employers)})
            )
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
            Employers = rows.FindAll(row => row.By == By.Employer)
                .ToDictionary(row => row.Lanes!, row => row.Sums!, StringComparer.Ordinal), // as above
        };
    }

    /// <summary>What rows are grouped by, as SQL's GROUPING tells it: a bit for each of lanes, years and employer that is not.</summary>
    private enum By
    {
        Lanes = 0b011,
        Years = 0b101,
        Employer = 0b010,
    }

    private sealed record Row(
        int Choice,
        By By,
        int Volume,
        bool IsPrimary,
        string? Seniority,
        int? Years,
        bool Asks,
        long Openings,
        string? Lanes,
        EmployerSums? Sums
    )
    {
        public static Row Read(DataChunk chunk, int row)
        {
            var by = (By)chunk.Int(1, row);
            return new(
                chunk.Int(0, row),
                by,
                chunk[2].IsValid(row) ? chunk.Int(2, row) : 0,
                chunk.Bool(3, row),
                chunk.Text(4, row),
                chunk[5].IsValid(row) ? chunk.Int(5, row) : null,
                chunk.Bool(6, row),
                chunk.Long(7, row),
                chunk.Text(8, row),
                by == By.Employer ? EmployerSums.Read(chunk, row, column: 8) : null
            );
        }
    }
}
