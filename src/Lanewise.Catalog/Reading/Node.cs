namespace Lanewise.Catalog.Reading;

/// <summary>A value of a YAML file, with the line that it starts on.</summary>
/// <param name="Line">Number of the line, from 1.</param>
internal abstract record Node(int Line);
