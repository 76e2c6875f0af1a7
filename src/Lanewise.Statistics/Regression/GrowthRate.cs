namespace Lanewise.Statistics.Regression;

/// <summary>Growth of a rate in a unit of time.</summary>
/// <param name="Ratio">The rate after one unit of time over the rate before, with its interval: 1.1 is growth by a tenth.</param>
/// <param name="Dispersion">Variance of the counts over that of Poisson counts: 1 for Poisson, usually above.</param>
/// <param name="DegreesOfFreedom">Counts less fitted parameters, at least 1.</param>
public sealed record GrowthRate(Estimate Ratio, double Dispersion, int DegreesOfFreedom);
