using System.Collections.Immutable;

namespace Lanewise.Market.Evidence;

/// <summary>Which openings, by the languages that open them. What opening means stands in <c>docs/measures/layers.md</c>.</summary>
public sealed record KeyCondition
{
    /// <summary>A language that would do in place of the choice, which must be a language too; null for none.</summary>
    public string? InsteadOfChoice { get; init; }

    /// <summary>Languages among which is every key; empty: no condition.</summary>
    public ImmutableArray<string> OpenedBy { get; init; } = [];

    /// <summary>Languages among which is not every key; empty: no condition.</summary>
    public ImmutableArray<string> NotOpenedBy { get; init; } = [];
}
