namespace Lanewise.Statistics.Resampling;

/// <summary>What one cluster adds to one sum.</summary>
/// <param name="Cluster">Number of the cluster, from 0.</param>
/// <param name="Column">Number of the sum, from 0.</param>
/// <param name="Amount">What it adds.</param>
public readonly record struct ClusterAmount(int Cluster, int Column, double Amount);
