using System.Collections.Immutable;
using Lanewise.Market.Compare;

namespace Lanewise.Market.Trend;

/// <summary>One choice over time.</summary>
public sealed record ChoiceTrend
{
    /// <summary>The catalog's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its openings, those known by their titles alone included, each once although it may count in several periods.</summary>
    public required long Openings { get; init; }

    /// <summary>Period by period from the first that a source covers to the last; periods that none covers are gaps.</summary>
    public required ImmutableArray<TrendPoint> Points { get; init; }

    /// <summary>How its share grows.</summary>
    public required ShareTrend Growth { get; init; }

    /// <summary>How its share swings over the year; null where fewer than two years are covered.</summary>
    public Seasons? Seasons { get; init; }

    /// <summary>The latest of its openings, by id; <c>lanewise postings CHOICE --since DAY --until DAY</c> lists those of a period.</summary>
    public required ImmutableArray<string> OpeningIds { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
