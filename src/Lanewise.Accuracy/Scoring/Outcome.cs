using System.Collections.Immutable;

namespace Lanewise.Accuracy.Scoring;

/// <summary>What comparing one field of one posting with its label gave.</summary>
/// <param name="Field">The field, one of <see cref="ComparedFields.Names"/>.</param>
/// <param name="Id">The posting.</param>
/// <param name="Item">The language whose role is compared; null where the field is of the posting.</param>
/// <param name="Found">The values found, in order.</param>
/// <param name="Labelled">The values labelled, in order.</param>
/// <param name="Right">Values that are the same.</param>
/// <param name="Extra">Values found but not labelled; 0 where there is one answer, right or wrong.</param>
/// <param name="Missed">Values labelled but not found; 1 where the one answer is wrong.</param>
public sealed record Outcome(
    string Field,
    string Id,
    string? Item,
    ImmutableArray<string> Found,
    ImmutableArray<string> Labelled,
    int Right,
    int Extra,
    int Missed
)
{
    /// <summary>Whether anything is wrong.</summary>
    public bool IsMiss => Extra + Missed > 0;
}
