using System.Collections.Immutable;

namespace Lanewise.Market.Compare;

/// <summary>Openings by lane. An opening may be in several.</summary>
/// <param name="Known">Openings with at least one lane.</param>
/// <param name="ByLane">Openings by lane, in the catalog's order.</param>
internal sealed record LaneCounts(long Known, long[] ByLane)
{
    /// <summary>Counts openings whose lanes stand as a text such as <c>|data|platform|</c>; lanes that the catalog does not know are known lanes of no name.</summary>
    public static LaneCounts Of(ImmutableArray<string> lanes, IEnumerable<(string Lanes, long Openings)> counted)
    {
        string[] listed = [.. lanes.Select(lane => $"|{lane}|")];
        var byLane = new long[lanes.Length];
        var known = 0L;
        foreach (var (names, openings) in counted.Where(row => row.Lanes.Length > 0))
        {
            known += openings;
            for (var lane = 0; lane < listed.Length; lane++)
            {
                byLane[lane] += names.Contains(listed[lane], StringComparison.Ordinal) ? openings : 0;
            }
        }

        return new LaneCounts(known, byLane);
    }
}
