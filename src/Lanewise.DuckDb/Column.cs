namespace Lanewise.DuckDb;

/// <summary>A column of a result, or a field of a struct, with its name and type.</summary>
/// <param name="Name">The name as SQL gives it.</param>
/// <param name="Type">The type.</param>
public sealed record Column(string Name, LogicalType Type);
