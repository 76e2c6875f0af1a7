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

    // By employer, kept at 0 from signal to signal: there are as many employers as half of all openings.
    private readonly int[] _said;
    private readonly double _sizes;

    /// <summary>Takes in openings and what they say, those of an employer together.</summary>
    public Shares(IEnumerable<(int Employer, UInt128 Signals)> openings)
    {
        var (employers, trials, signals) = (new List<int>(), new List<long>(), new List<UInt128>());
        var last = 0;
        foreach (var (employer, said) in openings)
        {
            if (trials.Count == 0 || employer != last)
            {
                trials.Add(0);
            }

            last = employer;
            trials[^1]++;
            employers.Add(trials.Count - 1);
            signals.Add(said);
        }

        (_employers, _saidBy, _trials, _said) = ([.. employers], new(signals), [.. trials], new int[trials.Count]);
        _sizes = _trials.Sum(own => (double)own * own);
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
        var saying = _saidBy[signal];
        var (own, both) = (0.0, 0.0); // sums of each employer's openings that say it, squared and times all of its openings
        foreach (var opening in saying)
        {
            var employer = _employers[opening];
            own += (2 * _said[employer]++) + 1;
            both += _trials[employer];
        }

        foreach (var opening in saying)
        {
            _said[_employers[opening]] = 0;
        }

        if (Openings == 0)
        {
            return (0, ClusteredShare.Of([]));
        }

        var share = (double)saying.Length / Openings;
        var squares = own - (2 * share * both) + (share * share * _sizes);
        return (saying.Length, ClusteredShare.Of(saying.Length, Openings, squares, _sizes));
    }

    private static string Few(long n, string what, double needed) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {what}; {needed} are needed");
}
