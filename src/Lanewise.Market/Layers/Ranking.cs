using System.Collections.Immutable;
using System.Numerics;
using Lanewise.Market.Query;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Layers;

/// <summary>Ranks sets of languages by the openings they open, among some openings.</summary>
internal sealed class Ranking
{
    private const int SumsDrawn = 1_000_000_000;

    private readonly KeyPattern[] _patterns;
    private readonly KeyedOpenings.Row[] _rows;
    private readonly long[] _openings;
    private readonly int _employers;

    /// <summary>Takes the openings.</summary>
    public Ranking(KeyedOpenings openings, Func<KeyedOpenings.Row, bool> isAmong)
    {
        _patterns = openings.Patterns;
        _rows = [.. openings.Rows.Where(isAmong)];
        _openings = new long[_patterns.Length];
        var last = -1;
        foreach (var row in _rows)
        {
            _openings[row.Pattern] += row.Openings;
            _employers += row.Employer == last ? 0 : 1;
            last = row.Employer;
        }
    }

    /// <summary>Openings that are ranked over.</summary>
    public long Openings => _openings.Sum();

    /// <summary>Their employers.</summary>
    public int Employers => _employers;

    /// <summary>The openings.</summary>
    public IEnumerable<KeyedOpenings.Row> Rows => _rows;

    /// <summary>Openings that a set opens.</summary>
    public long OpenedBy(long languages)
    {
        var sum = 0L;
        for (var pattern = 0; pattern < _patterns.Length; pattern++)
        {
            sum += _patterns[pattern].IsOpenedBy(languages) ? _openings[pattern] : 0;
        }

        return sum;
    }

    /// <summary>Whether a set opens the openings of a row.</summary>
    public bool IsOpenedBy(KeyedOpenings.Row row, long languages) => _patterns[row.Pattern].IsOpenedBy(languages);

    /// <summary>Some openings of those that are asked for, by id.</summary>
    public ImmutableArray<string> Some(Func<KeyedOpenings.Row, bool> isAmong) =>
        Examples.Of(_rows.Where(isAmong).Select(row => row.Example));

    /// <summary>Every set of a size of the first languages, as bits, that holds some.</summary>
    public static IEnumerable<long> Sets(int languages, int size, long holding = 0) =>
        Enumerable
            .Range(0, 1 << languages)
            .Select(set => (long)set)
            .Where(set => BitOperations.PopCount((ulong)set) == size && (set & holding) == holding);

    /// <summary>The sets that open most, best first; sets that open equally many in the order of their bits.</summary>
    public ImmutableArray<long> Best(IEnumerable<long> sets, int most) =>
        [
            .. sets.Select(set => (Set: set, Openings: OpenedBy(set)))
                .OrderByDescending(set => set.Openings)
                .ThenBy(set => set.Set)
                .Take(most)
                .Select(set => set.Set),
        ];

    /// <summary>Draws employers again and again: column n sums the openings of set n, the last one all openings.</summary>
    public ClusterBootstrap Resample(ImmutableArray<long> sets)
    {
        var amounts = new List<ClusterAmount>();
        var sums = new double[sets.Length + 1];
        var (cluster, last) = (-1, -1);
        void Flush()
        {
            for (var column = 0; column < sums.Length; column++)
            {
                if (sums[column] > 0)
                {
                    amounts.Add(new ClusterAmount(cluster, column, sums[column]));
                }
            }

            sums.AsSpan().Clear();
        }

        foreach (var row in _rows)
        {
            if (row.Employer != last)
            {
                Flush();
                (cluster, last) = (cluster + 1, row.Employer);
            }

            sums[^1] += row.Openings;
            for (var column = 0; column < sets.Length; column++)
            {
                sums[column] += IsOpenedBy(row, sets[column]) ? row.Openings : 0;
            }
        }

        Flush();
        var plan = BootstrapPlan.Default;
        return ClusterBootstrap.Of(
            amounts,
            _employers,
            sums.Length,
            plan with
            {
                Replicates = Math.Clamp(SumsDrawn / Math.Max(1, amounts.Count), 200, plan.Replicates),
            }
        );
    }
}
