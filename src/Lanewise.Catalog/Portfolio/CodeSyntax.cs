using System.Collections.Immutable;

namespace Lanewise.Catalog.Portfolio;

/// <summary>How languages write comments and texts.</summary>
public sealed record CodeSyntax
{
    /// <summary>Names of the languages.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>What begins a comment that ends with its line.</summary>
    public ImmutableArray<string> Line { get; init; } = [];

    /// <summary>What begins and what ends a comment over lines, with a space between the two.</summary>
    public ImmutableArray<string> Block { get; init; } = [];

    /// <summary>Whether a block comment may hold others.</summary>
    public bool IsNested { get; init; }

    /// <summary>What begins and ends a text on one line, with <c>\</c> escapes.</summary>
    public ImmutableArray<string> Quotes { get; init; } = [];

    /// <summary>What begins and ends a text over lines, with <c>\</c> escapes.</summary>
    public ImmutableArray<string> OverLines { get; init; } = [];

    /// <summary>What begins and ends a text over lines, without escapes.</summary>
    public ImmutableArray<string> Raw { get; init; } = [];

    /// <summary>What begins and ends a text over lines that counts as comment lines, as docstrings do.</summary>
    public ImmutableArray<string> Docs { get; init; } = [];

    /// <summary>Peculiarities that the lexer knows by name.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];
}
