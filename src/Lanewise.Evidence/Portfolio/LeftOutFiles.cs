namespace Lanewise.Evidence.Portfolio;

/// <summary>Files that are no work of a person's, or that no language is known for.</summary>
/// <param name="Reason"><c>vendored</c>, <c>generated</c>, <c>minified</c>, <c>binary</c>, <c>empty</c>, <c>too large</c> or <c>unknown</c>.</param>
/// <param name="Files">Number of files.</param>
/// <param name="Bytes">Their size.</param>
public sealed record LeftOutFiles(string Reason, int Files, long Bytes);
