namespace Lanewise.Evidence.Resume;

/// <summary>Words of the résumé that a finding was read from.</summary>
/// <param name="Line">Number of the first line they stand on.</param>
/// <param name="Page">Page, from 1; 0 where the format has no pages.</param>
/// <param name="Text">The words, lines of one sentence or item joined, at most 300 characters.</param>
public sealed record Quote(int Line, int Page, string Text);
