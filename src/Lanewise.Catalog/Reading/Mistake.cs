namespace Lanewise.Catalog.Reading;

/// <summary>Something wrong in a file.</summary>
/// <param name="File">The file, as the person knows it.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Text">File, line, field and reason, as shown.</param>
internal sealed record Mistake(string File, int Line, string Text);
