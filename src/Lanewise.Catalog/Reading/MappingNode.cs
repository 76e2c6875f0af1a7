namespace Lanewise.Catalog.Reading;

/// <summary>Named values, in the order of the file.</summary>
internal sealed record MappingNode(List<Field> Fields, int Line) : Node(Line);
