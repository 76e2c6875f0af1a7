namespace Lanewise.Sources.Tables;

/// <summary>One column and what it was taken for.</summary>
/// <param name="Field">The part of a posting it holds.</param>
/// <param name="Column">The column's name; for a nested member its path, joined by dots.</param>
/// <param name="Confidence">From 0 to 1; 1 where the user named the column.</param>
/// <param name="Reason">What spoke for it, to be shown to the user.</param>
public sealed record MappedColumn(TableField Field, string Column, double Confidence, string Reason);
