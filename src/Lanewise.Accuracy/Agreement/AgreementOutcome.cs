using System.Collections.Immutable;

namespace Lanewise.Accuracy.Agreement;

/// <summary>What one posting's fields and its text say of one thing; there is one only where the fields say something.</summary>
/// <param name="Field">One of <see cref="AgreementFields.Names"/>.</param>
/// <param name="Id">The posting.</param>
/// <param name="Company">The employer, whose postings are written alike.</param>
/// <param name="InFields">The values of the source's fields, in order; at least one.</param>
/// <param name="InText">The values read from title and text alone, in order.</param>
public sealed record AgreementOutcome(
    string Field,
    string Id,
    string Company,
    ImmutableArray<string> InFields,
    ImmutableArray<string> InText
)
{
    /// <summary>Whether the text says anything.</summary>
    public bool IsInText => !InText.IsEmpty;

    /// <summary>Whether some value stands in both.</summary>
    public bool Agrees => InText.Any(value => InFields.Contains(value, StringComparer.Ordinal));

    /// <summary>Whether text and fields have nothing in common although the text says something, or although it writes Golang.</summary>
    public bool IsDisagreement => !Agrees && (IsInText || Field == AgreementFields.Golang);

    /// <summary>Whether the same values stand in both.</summary>
    public bool IsSame => InText.SequenceEqual(InFields, StringComparer.Ordinal);
}
