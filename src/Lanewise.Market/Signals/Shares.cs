using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Signals;

/// <summary>The shares of some openings that say signals.</summary>
internal sealed class Shares
{
    private readonly int[] _employers;
    private readonly SaidBy _saidBy;
    private readonly long[] _trials;

    // Room kept from signal to signal: there are as many employers as half of all openings.
    private readonly long[] _said;
    private readonly ClusterCount[] _clusters;

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

        (_employers, _saidBy, _trials) = ([.. employers], new(signals), new long[numbers.Count]);
        (_said, _clusters) = (new long[numbers.Count], new ClusterCount[numbers.Count]);
        foreach (var employer in _employers)
        {
            _trials[employer]++;
        }
    }

    /// <summary>Openings.</summary>
    public int Openings => _employers.Length;

    /// <summary>Their employers.</summary>
    public int Employers => _trials.Length;

    /// <summary>Why shares of so few are refused; null where they are not.</summary>
    public string? Refusal(Thresholds thresholds) =>
        Openings < thresholds["signal-openings"] ? Few(Openings, "openings", thresholds["signal-openings"])
        : Employers < thresholds["signal-employers"] ? Few(Employers, "employers", thresholds["signal-employers"])
        : null;

    /// <summary>How many openings say a signal, by its number, and their share with an interval that takes employers whole.</summary>
    public (long Openings, Estimate Share) Of(int signal)
    {
        Array.Clear(_said);
        var saying = _saidBy[signal];
        foreach (var opening in saying)
        {
            _said[_employers[opening]]++;
        }

        for (var employer = 0; employer < _clusters.Length; employer++)
        {
            _clusters[employer] = new(_said[employer], _trials[employer]);
        }

        return (saying.Length, ClusteredShare.Of(_clusters));
    }

    private static string Few(long n, string what, double needed) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {what}; {needed} are needed");
}
