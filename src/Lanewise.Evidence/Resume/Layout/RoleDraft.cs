using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Resume.Layout;

/// <summary>A role as it was found among statements.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Title">The title, where one was told.</param>
/// <param name="Employer">The employer, where one was told.</param>
/// <param name="Dates">From when to when, where it is said.</param>
/// <param name="Heading">The statement with the dates, or the heading of a role without.</param>
/// <param name="First">Index of its first statement.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="HeadingEnd">Index after the last statement of its heading.</param>
internal sealed record RoleDraft(
    RoleKind Kind,
    string? Title,
    string? Employer,
    DateRange? Dates,
    Statement Heading,
    int First,
    int End,
    int HeadingEnd
);
