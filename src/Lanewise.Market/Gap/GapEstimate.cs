using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Gap;

/// <summary>A gap in pay with its interval; 0.1 is a tenth more.</summary>
/// <param name="Value">The gap.</param>
/// <param name="Low">Lower end of its 95% interval.</param>
/// <param name="High">Upper end of its 95% interval.</param>
public sealed record GapEstimate(double Value, double Low, double High)
{
    internal static GapEstimate OfLogs(Part part, int clusters)
    {
        var interval = part.Interval(clusters);
        return new(Math.Exp(interval.Value) - 1, Math.Exp(interval.Low) - 1, Math.Exp(interval.High) - 1);
    }
}
