using System.Collections.Immutable;
using Lanewise.Catalog.Reading;

namespace Lanewise.Catalog;

/// <summary>All that the program knows of the world of work, read from <c>catalog/</c>. Immutable.</summary>
public sealed record Knowledge
{
    private static readonly Lazy<Knowledge> OfTheBuild = new(() => Load());

    /// <summary>The knowledge that comes with the build, read once.</summary>
    public static Knowledge Embedded => OfTheBuild.Value;

    /// <summary>Languages and other technologies, in the order of the files.</summary>
    public required ImmutableArray<Technology> Technologies { get; init; }

    /// <summary>The kinds of work.</summary>
    public required ImmutableArray<Lane> Lanes { get; init; }

    /// <summary>The layers of a system.</summary>
    public required ImmutableArray<Layer> Layers { get; init; }

    /// <summary>When measures refuse to answer, and when a figure is a reason for caution.</summary>
    public required Thresholds Thresholds { get; init; }

    /// <summary>Production practices.</summary>
    public required ImmutableArray<Signal> Signals { get; init; }

    /// <summary>Wordings by topic and group, from <c>catalog/phrases/</c>.</summary>
    public required ImmutableArray<Phrase> Phrases { get; init; }

    /// <summary>Countries, regions, cities and metro areas.</summary>
    public required Gazetteer Places { get; init; }

    /// <summary>Monthly exchange rates against the US dollar.</summary>
    public required ExchangeRates Rates { get; init; }

    /// <summary>A short hash of every byte read; changes when any file of the catalog changes.</summary>
    public required string Version { get; init; }

    /// <summary>Reads the knowledge of the build, with the files of a folder in place of those of the same path.</summary>
    /// <param name="overrideFolder">Folder laid out like <c>catalog/</c>; may add files to <c>technologies/</c> and <c>phrases/</c>.</param>
    /// <exception cref="CatalogException">A file is wrong; the message lists all mistakes.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static Knowledge Load(string? overrideFolder = null) => KnowledgeReader.Read(overrideFolder);
}
