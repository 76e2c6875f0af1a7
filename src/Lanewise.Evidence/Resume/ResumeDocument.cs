using System.Collections.Immutable;

namespace Lanewise.Evidence.Resume;

/// <summary>A résumé as lines in the order of reading, whatever file they came from.</summary>
public sealed record ResumeDocument
{
    /// <summary>What it was read from: <c>text</c>, <c>markdown</c>, <c>docx</c>, <c>pdf</c>, <c>json-resume</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Its lines, hidden ones included.</summary>
    public required ImmutableArray<ResumeLine> Lines { get; init; }

    /// <summary>What was odd about the file, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
