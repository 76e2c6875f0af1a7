namespace Lanewise.Market.Gap;

/// <summary>The adjusted gap at one quantile of pay.</summary>
/// <param name="Quantile">The quantile, such as 0.1 for low pay.</param>
/// <param name="Gap">The gap there.</param>
public sealed record QuantileGap(double Quantile, GapEstimate Gap);
