using System.Collections.Immutable;

namespace Lanewise.Evidence.Portfolio;

/// <summary>What was read in one repository.</summary>
public sealed record PortfolioReport
{
    /// <summary>What the person named.</summary>
    public required string Path { get; init; }

    /// <summary>What was read of it: the last commit, or the files on disk.</summary>
    public required string Version { get; init; }

    /// <summary>Languages, those with the most code first.</summary>
    public required ImmutableArray<LanguageLines> Languages { get; init; }

    /// <summary>Every file read, in the order of paths.</summary>
    public required ImmutableArray<FileLines> Files { get; init; }

    /// <summary>What was left out, by reason.</summary>
    public required ImmutableArray<LeftOutFiles> LeftOut { get; init; }

    /// <summary>Components, in the order of paths.</summary>
    public required ImmutableArray<Component> Components { get; init; }

    /// <summary>What manifests name, in the order of files and lines.</summary>
    public required ImmutableArray<Dependency> Dependencies { get; init; }

    /// <summary>Signals with their proof, in the order of signals, rules and files.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What could not be read, in the order of paths.</summary>
    public required ImmutableArray<SkippedPath> Skipped { get; init; }

    /// <summary>Lines that the author asked for added, by language; empty where none was asked for.</summary>
    public ImmutableArray<AuthorLines> Author { get; init; } = [];
}
