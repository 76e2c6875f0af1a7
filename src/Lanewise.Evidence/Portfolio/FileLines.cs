using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio;

/// <summary>One file that was read.</summary>
/// <param name="Path">Path below the root.</param>
/// <param name="Language">Name of its language.</param>
/// <param name="Kind"><c>programming</c>, <c>markup</c>, <c>data</c> or <c>prose</c>.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="IsTest">Whether it is a test by its path.</param>
public sealed record FileLines(string Path, string Language, string Kind, LineCounts Lines, bool IsTest);
