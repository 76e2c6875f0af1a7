using System.Collections.Immutable;

namespace Lanewise.Market.Compare;

/// <summary>
/// How a choice's share of its sources' openings moves, month by month within each source, so that a source that joins or leaves is
/// not read as growth.
/// </summary>
public sealed record ShareTrend
{
    /// <summary>Growth of the share a year: 0.1 is a tenth more of the market each year. Null when refused.</summary>
    public double? GrowthPerYear { get; init; }

    /// <summary>Lower end of its 95% interval; null when refused.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of its 95% interval; null when refused.</summary>
    public double? High { get; init; }

    /// <summary>Openings of the choice in the months used, each counted once a month and source.</summary>
    public required long N { get; init; }

    /// <summary>Months of a source that were used, over all sources.</summary>
    public required int Months { get; init; }

    /// <summary>First month used, as its first day; null where none was.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last month used, as its first day; null where none was.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Sources used, by name.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Months between the first and the last that no source covers, as their first days.</summary>
    public ImmutableArray<DateOnly> Gaps { get; init; } = [];

    /// <summary>Why there is no growth; null where there is.</summary>
    public string? Refusal { get; init; }
}
