using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Counts what was skipped by its reason and keeps the first ones, so that a million broken rows need no memory.</summary>
internal sealed partial class ReasonCounts(int mostListed)
{
    /// <summary>Reasons that quote their row are all different; beyond this many the rest are counted together.</summary>
    private const int MostReasons = 100;

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<Skipped> _first = [];

    public long Total { get; private set; }

    public IReadOnlyList<Skipped> First => _first;

    /// <summary>The most frequent reasons first.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> ByReason =>
        [.. _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)];

    public void Add(Skipped skipped)
    {
        Total++;
        if (_first.Count < mostListed)
        {
            _first.Add(skipped);
        }

        var reason = Variable().Replace(skipped.Reason, match => match.ValueSpan[0] is '\'' or '"' ? "…" : "N");
        var key = skipped.Field is null ? reason : $"{skipped.Field}: {reason}";
        var kept = _counts.Count < MostReasons || _counts.ContainsKey(key) ? key : "other reasons";
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, kept, out _)++;
    }

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Variable();
}
