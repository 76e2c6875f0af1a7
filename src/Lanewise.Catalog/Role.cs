using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>An occupation that postings are titled with, such as "data analyst"; a choice that can be compared.</summary>
public sealed record Role
{
    /// <summary>The name, lower case, unique in the catalog.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Lanes that work of this title can be of, each with a weight above 0 and at most 1; empty where the title tells the lane it stands in.
    /// </summary>
    public Weights Lanes { get; init; } = Weights.None;

    /// <summary>Phrases of a title, in any language and any case, that name this role; holds <see cref="Name"/>.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];
}
