using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A production practice that postings ask for and that code or a résumé can show, such as observability.</summary>
public sealed record Signal
{
    /// <summary>The word used in data, lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>Phrases of a posting, in any case, that ask for it.</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];

    /// <summary>Names of technologies that show it (Prometheus: observability).</summary>
    public ImmutableArray<string> Technologies { get; init; } = [];
}
