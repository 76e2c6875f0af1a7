using System.Collections.Immutable;

namespace Lanewise.Market.Asked;

/// <summary>What openings ask for, all of them or those that fit some skills.</summary>
public sealed record AskedReport
{
    /// <summary>The market.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>The skills that the openings fit; empty where all openings count.</summary>
    public required ImmutableArray<string> Skills { get; init; }

    /// <summary>Most required items that they ask for beyond the skills; null without skills.</summary>
    public required int? MostMissing { get; init; }

    /// <summary>The lanes counted, the one that counts most first; an opening may be in two.</summary>
    public required ImmutableArray<AskedCount> Lanes { get; init; }

    /// <summary>The openings counted.</summary>
    public required long Openings { get; init; }

    /// <summary>Technologies that openings name as title, required or preferred, the most asked for first.</summary>
    public required ImmutableArray<AskedCount> Technologies { get; init; }

    /// <summary>Signals that openings say, the most asked for first.</summary>
    public required ImmutableArray<AskedCount> Signals { get; init; }
}
