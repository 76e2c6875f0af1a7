using Lanewise.Statistics;

namespace Lanewise.Market.Scarcity;

/// <summary>A figure with an interval of which an end may be unknown.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end of the 95% interval; null where it is not reached.</param>
/// <param name="High">Upper end; null where it is not reached.</param>
public sealed record OpenEstimate(double Value, double? Low, double? High)
{
    /// <summary>The same figure, an infinite end unknown.</summary>
    internal static OpenEstimate? Of(Estimate? estimate) =>
        estimate is { } e
            ? new(e.Value, double.IsFinite(e.Low) ? e.Low : null, double.IsFinite(e.High) ? e.High : null)
            : null;
}
