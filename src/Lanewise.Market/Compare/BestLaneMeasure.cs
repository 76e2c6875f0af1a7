using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Compare;

/// <summary>Finds the lane that a choice stands out in.</summary>
internal static class BestLaneMeasure
{
    /// <summary>The best lane; null where too few openings have a lane, or none of them has enough.</summary>
    /// <param name="lanes">Names of the lanes.</param>
    /// <param name="own">Openings of the choice.</param>
    /// <param name="market">All openings.</param>
    /// <param name="except">A lane that is the choice itself, or null.</param>
    /// <param name="thresholds">The catalog's.</param>
    public static BestLane? Of(
        ImmutableArray<string> lanes,
        ChoiceCounts own,
        MarketTotals market,
        string? except,
        Thresholds thresholds
    )
    {
        if (own.Lanes.Known < thresholds["lane-openings"])
        {
            return null;
        }

        var candidates = Enumerable
            .Range(0, lanes.Length)
            .Where(lane => own.Lanes.ByLane[lane] >= thresholds["lane-least"] && lanes[lane] != except)
            .Select(lane => Measured(lanes[lane], Table(lanes[lane], lane, own, market)))
            .OrderByDescending(lane => lane.Share)
            .ThenByDescending(lane => lane.Lift)
            .ToArray();
        return candidates.FirstOrDefault(lane => lane.LiftLow > 1) ?? candidates.FirstOrDefault();
    }

    private static BestLane Measured(string name, ClusteredTable table)
    {
        var share = (double)table.Both / table.First;
        var lift = table.Lift();
        return new BestLane
        {
            Name = name,
            Openings = table.Both,
            N = table.First,
            Share = share,
            Lift = share * table.All / table.Second,
            LiftLow = lift?.Low,
            LiftHigh = lift?.High,
        };
    }

    /// <summary>How the choice meets the lane over employers; an opening of an unknown one stands alone.</summary>
    private static ClusteredTable Table(string name, int lane, ChoiceCounts own, MarketTotals market)
    {
        var (all, every) = (
            market.Employers.GetValueOrDefault(name, MarketEmployers.None),
            market.Employers.GetValueOrDefault("", MarketEmployers.None)
        );
        var (sums, whole) = (own.Employers.GetValueOrDefault(name, EmployerSums.None), own.AtEmployers);
        var (both, first) = (own.Lanes.ByLane[lane] - sums.Own, own.Lanes.Known - whole.Known);
        var (second, known) = (market.Lanes.ByLane[lane] - all.Openings, market.Lanes.Known - every.Known);
        return new ClusteredTable
        {
            Both = own.Lanes.ByLane[lane],
            First = own.Lanes.Known,
            Second = market.Lanes.ByLane[lane],
            All = market.Lanes.Known,
            Clusters = known + every.Knowing,
            ClustersOfBoth = both + sums.Employers,
            ClustersOfFirst = first + whole.Knowing,
            ClustersOfSecond = second + all.Employers,
            BothBoth = both + sums.OwnOwn,
            BothFirst = both + sums.OwnKnown,
            BothSecond = both + sums.OwnAll,
            BothAll = both + sums.OwnEvery,
            FirstFirst = first + whole.KnownKnown,
            FirstSecond = both + sums.KnownAll,
            FirstAll = first + whole.KnownEvery,
            SecondSecond = second + all.Squares,
            SecondAll = second + all.Products,
            AllAll = known + every.KnownSquares,
        };
    }
}
