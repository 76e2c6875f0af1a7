using Lanewise.Market.Query;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>Openings of each employer by layer or lane, of those where it is known.</summary>
internal sealed class EmployerCounts
{
    private readonly Dictionary<ulong, (long Known, long[] ByColumn)> _employers = [];
    private readonly int _columns;

    private EmployerCounts(int columns) => _columns = columns;

    /// <summary>Openings whose layer, or lane, is known.</summary>
    public long Openings { get; private set; }

    /// <summary>Reads them.</summary>
    /// <param name="query">Asks the tables.</param>
    /// <param name="bits">Name of the column that holds them as bits.</param>
    /// <param name="columns">Number of layers, or lanes.</param>
    public static EmployerCounts Read(MarketQuery query, string bits, int columns)
    {
        var counts = new EmployerCounts(columns);
        query.Rows(
            $"""
            SELECT employer, {bits}, count(*)::BIGINT FROM {LanguageMarket.Openings} WHERE {bits} <> 0
            GROUP BY employer, {bits} ORDER BY employer, {bits}
            """,
            (chunk, row) => counts.Add(chunk[0].Values<ulong>()[row], chunk.Long(1, row), chunk.Long(2, row))
        );
        return counts;
    }

    /// <summary>What an employer has: openings where it is known, and by column.</summary>
    public (long Known, long[] ByColumn) Of(ulong employer) => _employers[employer];

    /// <summary>Openings in a column.</summary>
    public long Column(int column) => _employers.Values.Sum(employer => employer.ByColumn[column]);

    /// <summary>The share of a column; null where nothing is known.</summary>
    public Estimate? Share(int column) =>
        _employers
            .Values.Aggregate(
                default(ClusteredTable),
                (sum, employer) =>
                    sum
                    + ClusteredTable.Of(
                        employer.ByColumn[column],
                        employer.Known,
                        employer.ByColumn[column],
                        employer.Known
                    )
            )
            .Share();

    /// <summary>By column, the table in which no opening asks for the language.</summary>
    public ClusteredTable[] WithoutLanguage()
    {
        var tables = new ClusteredTable[_columns];
        foreach (var (known, byColumn) in _employers.Values)
        {
            for (var column = 0; column < _columns; column++)
            {
                tables[column] += ClusteredTable.Of(0, 0, byColumn[column], known);
            }
        }

        return tables;
    }

    private long Add(ulong employer, long bits, long openings)
    {
        if (!_employers.TryGetValue(employer, out var counts))
        {
            counts = (0, new long[_columns]);
        }

        for (var column = 0; column < _columns; column++)
        {
            counts.ByColumn[column] += ((bits >> (column + 1)) & 1) * openings;
        }

        _employers[employer] = (counts.Known + openings, counts.ByColumn);
        Openings += openings;
        return openings;
    }
}
