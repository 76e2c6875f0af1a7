namespace Lanewise.DuckDb;

/// <summary>How far the running query is.</summary>
/// <param name="Percentage">0 to 100.</param>
/// <param name="RowsProcessed">Rows read so far.</param>
/// <param name="RowsTotal">Rows expected to be read; an estimate.</param>
public readonly record struct QueryProgress(double Percentage, ulong RowsProcessed, ulong RowsTotal);
