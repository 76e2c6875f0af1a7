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
    /// <param name="things">By thing: its stratum, employer, regressor and what it says.</param>
    public Ratios(IEnumerable<(long Stratum, int Employer, double X, UInt128 Signals)> things)
    {
        var (strata, employers) = (new Dictionary<long, int>(), new Dictionary<int, int>());
        var (levels, cells) = (new Dictionary<(int, double), int>(), new Dictionary<(int, int), int>());
        var exposures = new List<int>();
        var (said, cellOf) = (new List<UInt128>(), new List<int>());
        foreach (var (stratum, employer, x, signals) in things)
        {
            var level = Number(levels, (Number(strata, stratum), x));
            var cell = Number(cells, (level, Number(employers, employer)));
            if (cell == exposures.Count)
            {
                exposures.Add(0);
            }

            exposures[cell]++;
            said.Add(signals);
            cellOf.Add(cell);
        }

        (_saidBy, _cells, _counts) = (new(said), [.. cellOf], new int[cells.Count]);
        _rates = new(
            levels.Keys.Select(level => new RateLevel(level.Item1, level.Item2)),
            cells.Select(cell => new RateCell(cell.Key.Item1, cell.Key.Item2, exposures[cell.Value]))
        );
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
