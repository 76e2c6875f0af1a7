using System.Collections.Immutable;

namespace Lanewise.Catalog.Portfolio;

/// <summary>A language that files of a repository are written in, as linguist names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>programming</c>, <c>markup</c>, <c>data</c> or <c>prose</c>.</param>
/// <param name="Extensions">Endings of file names with their dots, the most usual first.</param>
/// <param name="FileNames">Whole names of files.</param>
/// <param name="Interpreters">Programs that a first line <c>#!</c> names.</param>
public sealed record CodeLanguage(
    string Name,
    string Kind,
    ImmutableArray<string> Extensions,
    ImmutableArray<string> FileNames,
    ImmutableArray<string> Interpreters
);
