namespace Lanewise.Statistics.Regression;

/// <summary>One value of a regressor within one stratum.</summary>
/// <param name="Stratum">Its stratum, from 0.</param>
/// <param name="X">The value: 1 and 0 for with and without something, or a time.</param>
public readonly record struct RateLevel(int Stratum, double X);
