namespace Lanewise.Evidence.Portfolio;

/// <summary>Something of a repository that was not read.</summary>
/// <param name="Path">Path below the root; control characters as they are, for whoever prints it to escape.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record SkippedPath(string Path, string Reason);
