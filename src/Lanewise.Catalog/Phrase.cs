namespace Lanewise.Catalog;

/// <summary>A wording that the extractor looks for, of one topic and one group within it.</summary>
/// <param name="Topic">What it is about, the name of its file in <c>catalog/phrases/</c>: <c>employment</c>.</param>
/// <param name="Group">What it says within the topic: <c>full-time</c>.</param>
/// <param name="Text">The words, separated by single spaces.</param>
/// <param name="IsExact">Whether case must match (written with a leading <c>=</c> in the file).</param>
public sealed record Phrase(string Topic, string Group, string Text, bool IsExact);
