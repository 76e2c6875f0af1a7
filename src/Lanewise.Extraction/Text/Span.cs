namespace Lanewise.Extraction.Text;

/// <summary>
/// A half-open range of UTF-16 code units of <see cref="Facts.Plain"/>. The description comes first in that text, so a span that ends
/// within it is one of the description; title and location follow it. <c>default</c> is empty and stands for "not read from text".
/// </summary>
/// <param name="Start">Index of the first code unit, from 0.</param>
/// <param name="End">Index after the last one; never less than <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>Whether it holds no text.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;
}
