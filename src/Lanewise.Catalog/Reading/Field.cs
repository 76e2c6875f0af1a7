namespace Lanewise.Catalog.Reading;

/// <summary>A name with its value inside a mapping.</summary>
/// <param name="Name">What stands before the colon.</param>
/// <param name="Line">Line of the name, from 1.</param>
/// <param name="Value">What stands after it.</param>
internal sealed record Field(string Name, int Line, Node Value);
