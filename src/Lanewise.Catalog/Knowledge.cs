using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>All that the program knows of the world of work, read from <c>catalog/</c>. Immutable.</summary>
public sealed record Knowledge
{
    /// <summary>Languages and other technologies, in the order of the files.</summary>
    public required ImmutableArray<Technology> Technologies { get; init; }

    /// <summary>The kinds of work.</summary>
    public required ImmutableArray<Lane> Lanes { get; init; }

    /// <summary>The layers of a system.</summary>
    public required ImmutableArray<Layer> Layers { get; init; }

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
}
