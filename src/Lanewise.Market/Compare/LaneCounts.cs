namespace Lanewise.Market.Compare;

/// <summary>Openings by lane. An opening may be in several.</summary>
/// <param name="Known">Openings with at least one lane.</param>
/// <param name="ByLane">Openings by lane, in the catalog's order.</param>
internal sealed record LaneCounts(long Known, long[] ByLane)
{
    /// <summary>Counts openings whose lanes stand as bits: bit n is the nth lane, 1-based, bit 0 one that the catalog does not know.</summary>
    public static LaneCounts Of(int lanes, IEnumerable<(long Bits, long Openings)> counted)
    {
        var byLane = new long[lanes];
        var known = 0L;
        foreach (var (bits, openings) in counted)
        {
            known += bits == 0 ? 0 : openings;
            for (var lane = 0; lane < lanes; lane++)
            {
                byLane[lane] += (bits >> (lane + 1) & 1) * openings;
            }
        }

        return new LaneCounts(known, byLane);
    }
}
