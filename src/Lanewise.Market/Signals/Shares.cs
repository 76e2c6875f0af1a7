using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Signals;

/// <summary>The shares of some openings that say signals.</summary>
internal sealed class Shares
{
    private readonly int[] _employers;
    private readonly UInt128[] _signals;
    private readonly long[] _trials;

    /// <summary>Takes in openings by employer and what they say.</summary>
    public Shares(IEnumerable<(int Employer, UInt128 Signals)> openings)
    {
        var numbers = new Dictionary<int, int>();
        var (employers, signals) = (new List<int>(), new List<UInt128>());
        foreach (var (employer, said) in openings)
        {
            if (!numbers.TryGetValue(employer, out var number))
            {
                numbers.Add(employer, number = numbers.Count);
            }

            employers.Add(number);
            signals.Add(said);
        }

        (_employers, _signals, _trials) = ([.. employers], [.. signals], new long[numbers.Count]);
        foreach (var employer in _employers)
        {
            _trials[employer]++;
        }
    }

    /// <summary>Openings.</summary>
    public int Openings => _signals.Length;

    /// <summary>Their employers.</summary>
    public int Employers => _trials.Length;

    /// <summary>Why shares of so few are refused; null where they are not.</summary>
    public string? Refusal(Thresholds thresholds) =>
        Openings < thresholds["signal-openings"] ? Few(Openings, "openings", thresholds["signal-openings"])
        : Employers < thresholds["signal-employers"] ? Few(Employers, "employers", thresholds["signal-employers"])
        : null;

    /// <summary>How many openings say a signal, and their share with an interval that takes employers whole.</summary>
    public (long Openings, Estimate Share) Of(UInt128 signal)
    {
        var said = new long[_trials.Length];
        var sum = 0L;
        for (var i = 0; i < _signals.Length; i++)
        {
            if ((_signals[i] & signal) != 0)
            {
                said[_employers[i]]++;
                sum++;
            }
        }

        return (
            sum,
            ClusteredShare.Of([.. said.Select((count, employer) => new ClusterCount(count, _trials[employer]))])
        );
    }

    private static string Few(long n, string what, double needed) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {what}; {needed} are needed");
}
