using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Signals;

/// <summary>How many times as often some openings say signals as others of the same stratum.</summary>
internal sealed class Ratios
{
    private readonly SaidBy _saidBy;
    private readonly int[] _cells;
    private readonly int[] _counts;
    private readonly StratifiedRates _rates;

    /// <summary>Takes in what is compared.</summary>
    /// <param name="things">By thing: its stratum, employer, regressor and what it says; those of an employer together.</param>
    public Ratios(IEnumerable<(long Stratum, int Employer, double X, UInt128 Signals)> things)
    {
        var (strata, levels) = (new Dictionary<long, int>(), new Dictionary<(int, double), int>());
        var cells = new List<RateCell>();
        var cellAt = new List<int>(); // by level, the last of its cells
        var (said, cellOf) = (new List<UInt128>(), new List<int>());
        var (employers, last) = (0, 0);
        foreach (var (stratum, employer, x, signals) in things)
        {
            (employers, last) = (employers + (employers == 0 || employer != last ? 1 : 0), employer);
            var level = Number(levels, (Number(strata, stratum), x));
            if (level == cellAt.Count)
            {
                cellAt.Add(-1);
            }

            if (cellAt[level] is var at && (at < 0 || cells[at].Cluster != employers - 1))
            {
                cellAt[level] = cells.Count;
                cells.Add(new(level, employers - 1, 0));
            }

            var cell = cellAt[level];
            cells[cell] = cells[cell] with { Exposure = cells[cell].Exposure + 1 };
            said.Add(signals);
            cellOf.Add(cell);
        }

        (_saidBy, _cells, _counts) = (new(said), [.. cellOf], new int[cells.Count]);
        _rates = new(levels.Keys.Select(level => new RateLevel(level.Item1, level.Item2)), cells);
    }

    /// <summary>The ratio of a signal, by its number; null where the openings do not decide it.</summary>
    public RateRatio? Of(int signal)
    {
        Array.Clear(_counts);
        foreach (var thing in _saidBy[signal])
        {
            _counts[_cells[thing]]++;
        }

        return _rates.Ratio(_counts);
    }

    // Dictionaries that nothing is removed from keep the order in which keys came.
    private static int Number<T>(Dictionary<T, int> numbers, T key)
        where T : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = numbers.Count);
        }

        return number;
    }
}
