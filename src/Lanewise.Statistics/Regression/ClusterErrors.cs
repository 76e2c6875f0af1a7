namespace Lanewise.Statistics.Regression;

/// <summary>
/// How a coefficient errs by cluster. The error of a cluster in a row is its events less those expected of it there, times the row's influence
/// (<see cref="CountModel.Influences"/>).
/// </summary>
/// <param name="Squares">Sum over clusters of the square of the cluster's errors together.</param>
/// <param name="SquaresWithinRows">Sum over clusters and rows of the square of the cluster's error in the row.</param>
/// <param name="Clusters">Effective number of clusters: the square of the sum of their events over the sum of their squares.</param>
public readonly record struct ClusterErrors(double Squares, double SquaresWithinRows, double Clusters);
