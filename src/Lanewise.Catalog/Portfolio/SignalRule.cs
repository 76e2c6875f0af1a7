using System.Collections.Immutable;

namespace Lanewise.Catalog.Portfolio;

/// <summary>What in a file proves a signal.</summary>
public sealed record SignalRule
{
    /// <summary>The rule's own name, unique.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the signal: one of <c>signals.yaml</c> or of <c>portfolio/signals.yaml</c>.</summary>
    public required string Signal { get; init; }

    /// <summary>Why this proves it, in one line.</summary>
    public required string Why { get; init; }

    /// <summary>Languages whose code is read; empty where only <see cref="Paths"/> choose the files.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Modules of which a file must import one; empty where none is needed.</summary>
    public ImmutableArray<string> Imports { get; init; } = [];

    /// <summary>Patterns of tokens of which one must stand in the code.</summary>
    public ImmutableArray<string> Tokens { get; init; } = [];

    /// <summary>Patterns of paths (<c>*</c> within a folder, <c>**</c> over folders) of which one must fit.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Texts of which a line of the file, comments aside, must hold one; <c>^</c> first: begin with it.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Whether it is looked for in tests: <c>code</c> (not in tests), <c>tests</c> (only there), <c>any</c>.</summary>
    public string In { get; init; } = "code";
}
