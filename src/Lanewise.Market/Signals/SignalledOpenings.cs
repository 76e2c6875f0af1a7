using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Query;

namespace Lanewise.Market.Signals;

/// <summary>All openings within the filter with what they say, and the same by source and month.</summary>
internal sealed class SignalledOpenings
{
    private SignalledOpenings(ImmutableArray<string> sources) => Sources = sources;

    /// <summary>Names of the sources by number.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>Each opening once, those of an employer together.</summary>
    public List<SignalledOpening> Openings { get; private set; } = [];

    /// <summary>Each opening once a source and month, for how shares move; those of an employer together.</summary>
    public List<SignalledMonth> Months { get; private set; } = [];

    /// <summary>Reads them in one pass over the facts and one over the mentions of languages.</summary>
    public static SignalledOpenings Read(
        MarketQuery query,
        ComparedScope scope,
        Knowledge knowledge,
        SignalColumns columns,
        BreakdownSql breakdown
    )
    {
        var sources = query.Rows(
            "SELECT DISTINCT source FROM facts ORDER BY source",
            (chunk, row) => chunk.Text(0, row)! // never null in a store
        );
        var filter = new FilterSql(scope.Filter);
        var read = new SignalledOpenings([.. sources]);
        var rows = query.Rows(Sql(scope, knowledge, columns, breakdown, filter), Row, filter.Bind);
        var employers = Employers.Numbered(rows.Select(row => row.Company));
        read.Take(rows, employers, columns);
        return read;
    }

    private static string Sql(
        ComparedScope scope,
        Knowledge knowledge,
        SignalColumns columns,
        BreakdownSql breakdown,
        FilterSql filter
    )
    {
        var chosen = scope.Choices.IsEmpty
            ? "SELECT NULL::VARCHAR AS posting_id, 0::BIGINT AS choices WHERE false"
            : $"SELECT posting_id, bit_or(1::BIGINT << choice)::BIGINT AS choices FROM {ComparedPostings.Table} WHERE volume >= 2 GROUP BY posting_id";
        return $"""
            WITH source_number AS (
              SELECT source, (row_number() OVER (ORDER BY source) - 1)::INTEGER AS number FROM (SELECT DISTINCT source FROM facts)
            ),
            lane_number AS (
              SELECT lane, (row_number() OVER (ORDER BY lane))::INTEGER AS number
              FROM (SELECT DISTINCT lane FROM facts WHERE lane IS NOT NULL)
            ),
            counted AS MATERIALIZED (
              SELECT f.posting_id, f.opening_id, f.company_id, s.number AS source, coalesce(n.number, 0) AS lane,
                date_trunc('month', f.posted_on)::DATE AS month, f.signals, {breakdown.Bits} AS levels
              FROM facts f JOIN source_number s ON s.source = f.source LEFT JOIN lane_number n ON n.lane = f.lane {breakdown.Join}
              WHERE {scope.OnBasis} AND {filter.Condition}
            ),
            bits AS (
              SELECT s.signals, bit_or(n.low)::BIGINT AS low, bit_or(n.high)::BIGINT AS high
              FROM (SELECT signals, unnest(signals) AS name FROM (SELECT DISTINCT signals FROM counted)) s
              JOIN (VALUES {Numbers(columns)}) AS n(name, low, high) ON n.name = s.name
              GROUP BY s.signals
            ),
            chosen AS ({chosen}),
            languages AS ({new AskedLanguages(knowledge).Counts})
            SELECT hash(c.opening_id) AS opening, c.source, c.month, min(c.company_id), min(c.lane),
              coalesce(bit_or(chosen.choices), 0)::BIGINT, coalesce(bit_or(bits.low), 0)::BIGINT, coalesce(bit_or(bits.high), 0)::BIGINT,
              coalesce(max(languages.asked), 0)::INTEGER, coalesce(bit_or(c.levels), 0)::BIGINT
            FROM counted c LEFT JOIN bits USING (signals) LEFT JOIN chosen USING (posting_id) LEFT JOIN languages USING (posting_id)
            GROUP BY ALL ORDER BY opening, c.month, c.source
            """;
    }

    private static string Numbers(SignalColumns columns) =>
        string.Join(
            ", ",
            columns
                .All.Index()
                .Select(signal =>
                {
                    var isLow = signal.Index < SignalColumns.BitsOfFirst;
                    var bit = 1L << (isLow ? signal.Index : signal.Index - SignalColumns.BitsOfFirst);
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"({AskedLanguages.Text(signal.Item.Name)}, {(isLow ? bit : 0)}::BIGINT, {(isLow ? 0 : bit)}::BIGINT)"
                    );
                })
        );

    private static ReadRow Row(DataChunk chunk, int row) =>
        new(
            chunk[0].Values<ulong>()[row],
            chunk.Int(1, row),
            chunk.Day(2, row),
            chunk[3].IsValid(row) ? chunk[3].Values<ulong>()[row] : null,
            chunk.Int(4, row),
            chunk.Long(5, row),
            (UInt128)chunk.Long(6, row) | ((UInt128)chunk.Long(7, row) << SignalColumns.BitsOfFirst),
            chunk.Int(8, row),
            chunk.Long(9, row)
        );

    private void Take(List<ReadRow> rows, int[] employers, SignalColumns columns)
    {
        (Openings.Capacity, Months.Capacity) = (rows.Count, rows.Count);
        for (var first = 0; first < rows.Count; )
        {
            var end = first + 1;
            while (end < rows.Count && rows[end].Opening == rows[first].Opening)
            {
                end++;
            }

            // A row without an employer is one of its own only where the opening has no row with one.
            var known = first;
            while (known < end - 1 && rows[known].Company is null)
            {
                known++;
            }

            known = rows[known].Company is null ? first : known;
            var (choices, signals, levels) = (0L, UInt128.Zero, 0L);
            for (; first < end; first++)
            {
                var row = rows[first];
                var said =
                    row.Signals
                    | (row.Languages > 0 ? columns.AnyLanguage : 0)
                    | (row.Languages > 1 ? SignalColumns.Bit(columns.TwoLanguages) : 0);
                (choices, signals, levels) = (choices | row.Choices, signals | said, levels | row.Levels);
                if (row.Month is { } month)
                {
                    Months.Add(new(employers[known], row.Source, month, row.Choices, said));
                }
            }

            var opening = rows[known];
            Openings.Add(new(employers[known], opening.Source, opening.Lane, choices, signals, levels));
        }

        Parallel.Invoke(
            () => Openings = Employers.InOrder(Openings, opening => opening.Employer),
            () => Months = Employers.InOrder(Months, month => month.Employer)
        );
    }

    private readonly record struct ReadRow(
        ulong Opening,
        int Source,
        DateOnly? Month,
        ulong? Company,
        int Lane,
        long Choices,
        UInt128 Signals,
        int Languages,
        long Levels
    );
}
