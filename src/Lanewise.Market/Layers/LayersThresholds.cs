using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>When a figure of languages is refused.</summary>
internal sealed class LayersThresholds(Thresholds thresholds)
{
    /// <summary>Why no figure rests on these openings; null where they suffice.</summary>
    public string? Refusal(long openings, long employers, string what)
    {
        var (least, fewest) = (thresholds["layers-openings"], thresholds["layers-companies"]);
        return openings < least || employers < fewest
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{openings} openings of {employers} employers {what}; {least} of {fewest} are needed"
            )
            : null;
    }

    /// <summary>Whether enough openings and employers have both properties for a lift.</summary>
    public bool Suffice(ClusteredTable table) =>
        table.Both >= thresholds["layers-meeting-openings"]
        && table.ClustersOfBoth >= thresholds["layers-meeting-companies"];
}
