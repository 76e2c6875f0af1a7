using Lanewise.Market.Query;

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

    /// <summary>Its openings that say the level hired at.</summary>
    public required long SayLevel { get; init; }

    /// <summary>Those of them that hire nobody below senior.</summary>
    public required long SeniorOnly { get; init; }

    /// <summary>Openings it opens alone or with others.</summary>
    public long Openings => ByVolume[2] + ByVolume[3];

    /// <summary>Openings that name it in any way.</summary>
    public long Named => Openings + ByVolume[1];

    /// <summary>Reads those of every choice, in order.</summary>
    public static ChoiceCounts[] Read(MarketQuery query, ComparedScope scope)
    {
        var rows = query.Rows(
            $"""
            SELECT choice, volume, lane_bits, says_level, below_senior, count(*)::BIGINT, count(*) FILTER (is_primary)::BIGINT
            FROM (
              SELECT choice, max(volume) AS volume, bool_or(is_primary) AS is_primary, bit_or(lane_bits) AS lane_bits,
                bool_or(says_level) AS says_level, bool_or(below_senior) AS below_senior
              FROM {ComparedPostings.Table} WHERE on_basis GROUP BY choice, opening_id
            )
            GROUP BY ALL
            """,
            Row.Read
        );
        return
        [
            .. scope.Choices.Select((_, number) => Of(scope.Lanes.Length, rows.FindAll(row => row.Choice == number))),
        ];
    }

    private static ChoiceCounts Of(int lanes, List<Row> rows)
    {
        var asked = rows.FindAll(row => row.Volume >= 2);
        return new ChoiceCounts
        {
            ByVolume =
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(volume => rows.Where(row => row.Volume == volume).Sum(row => row.Openings)),
            ],
            Primary = rows.Sum(row => row.Primary),
            Lanes = LaneCounts.Of(lanes, asked.Select(row => (row.LaneBits, row.Openings))),
            SayLevel = asked.Where(row => row.SaysLevel).Sum(row => row.Openings),
            SeniorOnly = asked.Where(row => row is { SaysLevel: true, BelowSenior: false }).Sum(row => row.Openings),
        };
    }

    private sealed record Row(
        int Choice,
        int Volume,
        long LaneBits,
        bool SaysLevel,
        bool BelowSenior,
        long Openings,
        long Primary
    )
    {
        public static Row Read(Lanewise.DuckDb.DataChunk chunk, int row) =>
            new(
                chunk.Int(0, row),
                chunk.Int(1, row),
                chunk.Long(2, row),
                chunk.Bool(3, row),
                chunk.Bool(4, row),
                chunk.Long(5, row),
                chunk.Long(6, row)
            );
    }
}
