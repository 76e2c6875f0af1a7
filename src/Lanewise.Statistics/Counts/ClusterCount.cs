namespace Lanewise.Statistics.Counts;

/// <summary>What one cluster adds to a share.</summary>
/// <param name="Successes">From 0 to <paramref name="Trials"/>.</param>
/// <param name="Trials">At least 0.</param>
public readonly record struct ClusterCount(long Successes, long Trials);
