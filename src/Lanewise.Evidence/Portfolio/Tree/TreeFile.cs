namespace Lanewise.Evidence.Portfolio.Tree;

/// <summary>A file of a repository that can be read.</summary>
/// <param name="Path">Path below the root, with forward slashes.</param>
/// <param name="Key">What its reader finds it by: a path on disk, or the name of a git object.</param>
/// <param name="Size">Bytes.</param>
internal sealed record TreeFile(string Path, string Key, long Size);
