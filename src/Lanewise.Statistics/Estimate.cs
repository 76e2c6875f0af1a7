namespace Lanewise.Statistics;

/// <summary>A figure with the interval that its sampling leaves open.</summary>
/// <param name="Value">The point estimate.</param>
/// <param name="Low">Lower end of the interval; at most <paramref name="High"/>.</param>
/// <param name="High">Upper end of the interval.</param>
public readonly record struct Estimate(double Value, double Low, double High);
