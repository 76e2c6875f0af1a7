using Lanewise.Extraction.Text;

namespace Lanewise.Extraction;

/// <summary>A value and where it was read.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Span">Where; empty when it came from a structured field.</param>
/// <param name="Score">How strongly the posting says it, above 0 and at most 1.</param>
public readonly record struct Fact<T>(T Value, Span Span, double Score = 1);
