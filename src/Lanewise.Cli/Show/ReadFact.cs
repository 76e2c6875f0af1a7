using Lanewise.Extraction.Text;

namespace Lanewise.Cli.Show;

/// <summary>One fact in words, with where it was read.</summary>
/// <param name="Kind">The field, as extract names it.</param>
/// <param name="Value">The value in words.</param>
/// <param name="Reason">Why it was read so, where that is more than the quote; else empty.</param>
/// <param name="Span">Where it was read; empty where not from text.</param>
internal sealed record ReadFact(string Kind, string Value, string Reason, Span Span);
