using System.Globalization;
using Lanewise.Statistics;

namespace Lanewise.Coverage;

/// <summary>The intervals of runs in a file, a line each, written as soon as a run is over.</summary>
internal sealed class RunRecord : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<(int Seed, Interval Interval)> _intervals = [];
    private readonly HashSet<int> _seeds = [];
    private readonly StreamWriter _file;

    /// <summary>Opens the file, which is made where there is none.</summary>
    public RunRecord(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            if (line.Split('\t') is [var seed, var measure, var truth, var value, var low, var high])
            {
                var estimate = value.Length == 0 ? (Estimate?)null : new(Number(value), Number(low), Number(high));
                Take((int)Number(seed), new(measure, Number(truth), estimate));
            }
        }

        _file = new(path, append: true);
    }

    /// <summary>Whether a run is in it.</summary>
    public bool Holds(int seed)
    {
        lock (_lock)
        {
            return _seeds.Contains(seed);
        }
    }

    /// <summary>Adds a run.</summary>
    public void Add(int seed, IEnumerable<Interval> intervals)
    {
        Interval[] measured = [.. intervals];
        lock (_lock)
        {
            foreach (var interval in measured)
            {
                Take(seed, interval);
                _file.WriteLine(Line(seed, interval));
            }

            _file.Flush();
        }
    }

    /// <summary>The intervals of the first runs.</summary>
    public IEnumerable<Interval> Intervals(int runs) =>
        _intervals.Where(run => run.Seed < runs).Select(run => run.Interval);

    public void Dispose() => _file.Dispose();

    private void Take(int seed, Interval interval)
    {
        _seeds.Add(seed);
        _intervals.Add((seed, interval));
    }

    private static string Line(int seed, Interval interval) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{seed}\t{interval.Measure}\t{interval.Truth:R}\t{interval.Estimate?.Value:R}\t{interval.Estimate?.Low:R}\t{interval.Estimate?.High:R}"
        );

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
