using System.Collections.Immutable;
using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Resume;

/// <summary>What a résumé says, each finding with its line.</summary>
public sealed record ResumeReport
{
    /// <summary>What it was read from: <c>text</c>, <c>markdown</c>, <c>docx</c>, <c>pdf</c>, <c>json-resume</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Number of lines with words that people see.</summary>
    public required int Lines { get; init; }

    /// <summary>Number of pages; 0 where the format has none.</summary>
    public required int Pages { get; init; }

    /// <summary>Jobs, projects and studies, in the order of the résumé.</summary>
    public required ImmutableArray<Role> Roles { get; init; }

    /// <summary>Technologies, the best backed and longest used first.</summary>
    public required ImmutableArray<Skill> Skills { get; init; }

    /// <summary>Practices, skills and outcomes shown, in the order of the catalog.</summary>
    public required ImmutableArray<ShownSignal> Signals { get; init; }

    /// <summary>Scales and results, in the order of the text.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>What the dates leave open or contradict.</summary>
    public required ImmutableArray<DateFinding> Dates { get; init; }

    /// <summary>Text that people do not see.</summary>
    public required ImmutableArray<HiddenText> Hidden { get; init; }

    /// <summary>What could be said more exactly.</summary>
    public required ImmutableArray<Suggestion> Suggestions { get; init; }

    /// <summary>What was odd about the file, in sentences.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
