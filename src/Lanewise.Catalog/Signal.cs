using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>Something that a posting asks for or says beyond the names of technologies, such as observability.</summary>
public sealed record Signal
{
    /// <summary>The word used in data, lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>What sort of thing it says.</summary>
    public required SignalKind Kind { get; init; }

    /// <summary>Phrases of a posting, in any case, that say it.</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];

    /// <summary>Phrases, in any case, that hold one of <see cref="Phrases"/> and mean something else.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>Names of technologies that show it (Prometheus: observability).</summary>
    public ImmutableArray<string> Technologies { get; init; } = [];
}
