using Lanewise.Catalog;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Compare;

/// <summary>Puts the measures of one choice together.</summary>
internal static class Snapshots
{
    /// <summary>The snapshot with its share and its risks.</summary>
    public static ChoiceSnapshot Of(Judged judged, Thresholds thresholds)
    {
        var counts = judged.Counts;
        var risks = new RiskMeasure(judged, thresholds).All();
        var share = judged.Market.Openings == 0 ? null : Share(counts, judged.Market);
        return new ChoiceSnapshot
        {
            Name = judged.Choice.Name,
            Kind = judged.Choice.Kind,
            Openings = counts.Openings,
            Share = share?.Value,
            ShareLow = share?.Low,
            ShareHigh = share?.High,
            PrimaryOpenings = counts.Primary,
            AloneOpenings = counts.ByVolume[3],
            OneOfOpenings = counts.ByVolume[2],
            MentionOnlyOpenings = counts.ByVolume[1],
            ImpliedOpenings = counts.ByVolume[0],
            BestLane = judged.BestLane,
            Trend = judged.Trend,
            Pay = judged.Pay,
            Employers = judged.Employers,
            Screening = judged.Screening,
            MainRisk = RiskMeasure.Greatest(risks),
            Risks = risks,
        };
    }

    /// <summary>The share of the market, whose openings come by employers; one of an unknown employer stands alone.</summary>
    private static Estimate? Share(ChoiceCounts counts, MarketTotals market)
    {
        var share = (double)counts.Openings / market.Openings;
        var sums = counts.AtEmployers;
        var alone = counts.Openings - sums.Own;
        var own = alone + sums.OwnOwn;
        var both = alone + sums.OwnAll;
        return ClusteredShare.Of(
            counts.Openings,
            market.Openings,
            own - (2 * share * both) + (share * share * market.EmployerSquares),
            market.EmployerSquares
        );
    }
}
