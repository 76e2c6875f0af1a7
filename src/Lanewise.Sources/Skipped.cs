namespace Lanewise.Sources;

/// <summary>A part of the input that could not be taken, and why.</summary>
/// <param name="Line">Line number, 1-based, or the record's number in a document; 0 for the file as a whole.</param>
/// <param name="Field">The field at fault, or null.</param>
/// <param name="Reason">What was wrong and what was expected, as a sentence without a full stop.</param>
public sealed record Skipped(long Line, string? Field, string Reason);
