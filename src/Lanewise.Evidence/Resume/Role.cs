using System.Collections.Immutable;
using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Resume;

/// <summary>Something done for a time: a job, a project, a course of study.</summary>
public sealed record Role
{
    /// <summary>Its number, from 0 in the order of the résumé.</summary>
    public required int Number { get; init; }

    /// <summary>What sort of thing.</summary>
    public required RoleKind Kind { get; init; }

    /// <summary>The title as written; null where none was told from the rest.</summary>
    public string? Title { get; init; }

    /// <summary>The employer or school as written; null where none was told from the rest.</summary>
    public string? Employer { get; init; }

    /// <summary>From when to when; null where the résumé does not say.</summary>
    public DateRange? Dates { get; init; }

    /// <summary>The line with the dates, or the heading of a role without.</summary>
    public required Quote Quote { get; init; }

    /// <summary>Names of technologies said of it, in the order of the text.</summary>
    public ImmutableArray<string> Technologies { get; init; } = [];

    /// <summary>Number of scales and results given for it.</summary>
    public int Figures { get; init; }
}
