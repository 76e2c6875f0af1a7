using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>A technology that a posting names, once per technology, with the strongest of its occurrences.</summary>
/// <param name="Technology">What is named.</param>
/// <param name="Role">What the posting says of it.</param>
/// <param name="IsPrimary">Whether the job is about this language.</param>
/// <param name="Alternatives">Number, from 1, of the either/or group it stands in; 0 for none.</param>
/// <param name="ImpliedBy">The technology that implies it where it is not named itself; else null.</param>
/// <param name="Span">The occurrence that decided the role; for an implied one the occurrence that implies it.</param>
public sealed record Mention(
    Technology Technology,
    MentionRole Role,
    bool IsPrimary,
    int Alternatives,
    Technology? ImpliedBy,
    Span Span
);
