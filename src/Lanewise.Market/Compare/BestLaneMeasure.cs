using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Compare;

/// <summary>Finds the lane that a choice stands out in.</summary>
internal static class BestLaneMeasure
{
    /// <summary>The best lane; null where too few openings have a lane, or none of them has enough.</summary>
    /// <param name="lanes">Names of the lanes.</param>
    /// <param name="own">Openings of the choice by lane.</param>
    /// <param name="all">All openings by lane.</param>
    /// <param name="except">A lane that is the choice itself, or null.</param>
    /// <param name="thresholds">The catalog's.</param>
    public static BestLane? Of(
        ImmutableArray<string> lanes,
        LaneCounts own,
        LaneCounts all,
        string? except,
        Thresholds thresholds
    )
    {
        if (own.Known < thresholds["lane-openings"])
        {
            return null;
        }

        var candidates = Enumerable
            .Range(0, lanes.Length)
            .Where(lane => own.ByLane[lane] >= thresholds["lane-least"] && lanes[lane] != except)
            .Select(lane => Measured(lanes[lane], own, all, lane))
            .OrderByDescending(lane => lane.Share)
            .ThenByDescending(lane => lane.Lift)
            .ToArray();
        return candidates.FirstOrDefault(lane => lane.LiftLow > 1) ?? candidates.FirstOrDefault();
    }

    private static BestLane Measured(string name, LaneCounts own, LaneCounts all, int lane)
    {
        Estimate lift = Lift.Of(own.ByLane[lane], own.Known, all.ByLane[lane], all.Known);
        return new BestLane
        {
            Name = name,
            Openings = own.ByLane[lane],
            N = own.Known,
            Share = (double)own.ByLane[lane] / own.Known,
            Lift = lift.Value,
            LiftLow = lift.Low,
            LiftHigh = lift.High,
        };
    }
}
