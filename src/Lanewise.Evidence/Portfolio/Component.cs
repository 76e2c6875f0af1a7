using System.Collections.Immutable;

namespace Lanewise.Evidence.Portfolio;

/// <summary>A part of a repository with a manifest or an entry point of its own.</summary>
/// <param name="Path">Folder below the root; <c>.</c> for the root.</param>
/// <param name="Manifest">Path of the manifest or entry point; null for what has none.</param>
/// <param name="Language">The language with the most lines of code; null without code.</param>
/// <param name="Code">Lines of code of programming and markup languages, tests among them.</param>
/// <param name="TestCode">Lines of code that stand in tests.</param>
/// <param name="Layer">The layer that most of its technologies work in, or that most of its code is about; null where nothing tells it.</param>
/// <param name="Because">What told the layer, the strongest first: technologies with file and line, practices, or the language.</param>
public sealed record Component(
    string Path,
    string? Manifest,
    string? Language,
    long Code,
    long TestCode,
    string? Layer,
    ImmutableArray<string> Because
);
