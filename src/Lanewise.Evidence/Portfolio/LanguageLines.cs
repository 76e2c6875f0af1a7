using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio;

/// <summary>The files of one language.</summary>
/// <param name="Language">Its name.</param>
/// <param name="Kind"><c>programming</c>, <c>markup</c>, <c>data</c> or <c>prose</c>.</param>
/// <param name="Files">Number of files.</param>
/// <param name="Lines">Their lines.</param>
/// <param name="TestCode">Lines of code that stand in tests.</param>
public sealed record LanguageLines(string Language, string Kind, int Files, LineCounts Lines, long TestCode);
