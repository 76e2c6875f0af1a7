namespace Lanewise.Statistics.Regression;

/// <summary>How many times as often something happens at one more of a regressor, among things of the same stratum.</summary>
/// <param name="Ratio">The ratio with its interval; above 0.</param>
/// <param name="PValue">The chance of a ratio at least as far from 1 were it 1.</param>
/// <param name="Clusters">Clusters that tell of it, at least 2.</param>
public sealed record RateRatio(Estimate Ratio, double PValue, int Clusters);
