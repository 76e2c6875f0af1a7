using System.Collections.Immutable;

namespace Lanewise.Catalog.Portfolio;

/// <summary>What the program knows of code, read from <c>catalog/portfolio/</c>. Immutable.</summary>
public sealed record CodeKnowledge
{
    /// <summary>The languages, as linguist names them.</summary>
    public required ImmutableArray<CodeLanguage> Languages { get; init; }

    /// <summary>How they write comments and texts; of two that share an ending, the earlier is meant.</summary>
    public required ImmutableArray<CodeSyntax> Syntaxes { get; init; }

    /// <summary>Paths of vendored and generated files.</summary>
    public required ImmutableArray<LeftOutPath> LeftOut { get; init; }

    /// <summary>Signals finer than those of postings.</summary>
    public required ImmutableArray<CodeSignal> Signals { get; init; }

    /// <summary>What proves signals.</summary>
    public required ImmutableArray<SignalRule> Rules { get; init; }

    /// <summary>Packages by which technologies are used.</summary>
    public required ImmutableArray<PackageUse> Packages { get; init; }

    /// <summary>What code of each layer does.</summary>
    public required ImmutableArray<LayerPractices> Practices { get; init; }
}
