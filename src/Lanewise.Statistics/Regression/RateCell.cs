namespace Lanewise.Statistics.Regression;

/// <summary>What one cluster has at one level.</summary>
/// <param name="Level">Index of the level.</param>
/// <param name="Cluster">Its cluster, from 0.</param>
/// <param name="Exposure">What its events are counted among, above 0.</param>
public readonly record struct RateCell(int Level, int Cluster, double Exposure);
