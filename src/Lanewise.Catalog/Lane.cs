using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A kind of work, such as <c>platform-sre</c>.</summary>
public sealed record Lane
{
    /// <summary>The word used in data and on the command line, lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>Layers that work in this lane is in, strongest first; empty for non-technical lanes.</summary>
    public ImmutableArray<string> Layers { get; init; } = [];

    /// <summary>Phrases of a posting's text that point to this lane, each with a weight above 0 and at most 1.</summary>
    public Weights Words { get; init; } = Weights.None;

    /// <summary>Roles that belong to this lane.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];
}
