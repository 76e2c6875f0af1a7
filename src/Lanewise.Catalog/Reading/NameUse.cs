namespace Lanewise.Catalog.Reading;

/// <summary>A place in a file that gives a name or uses it.</summary>
/// <param name="Kind">What the name stands for.</param>
/// <param name="Name">The name.</param>
/// <param name="File">The file, as shown in mistakes.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Field">Field that the name stands in.</param>
internal sealed record NameUse(NameKind Kind, string Name, string File, int Line, string Field);
