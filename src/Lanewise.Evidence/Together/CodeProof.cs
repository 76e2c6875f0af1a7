namespace Lanewise.Evidence.Together;

/// <summary>A line of a repository, or all lines of a language, that proves something.</summary>
/// <param name="Repository">Path of the repository as the person named it.</param>
/// <param name="File">Path of the file below it; null where all files of a language are the proof.</param>
/// <param name="Line">The line, from 1; 0 where no line is named.</param>
/// <param name="Says">What stands there: the line, the name of the package, or the number of lines of code.</param>
public sealed record CodeProof(string Repository, string? File, int Line, string Says);
