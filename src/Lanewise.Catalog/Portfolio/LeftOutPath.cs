namespace Lanewise.Catalog.Portfolio;

/// <summary>Paths of files that a person did not write.</summary>
/// <param name="Reason"><c>vendored</c> or <c>generated</c>.</param>
/// <param name="Pattern">A regular expression found in the path below the repository's root.</param>
public sealed record LeftOutPath(string Reason, string Pattern);
