using System.Collections.Immutable;

namespace Lanewise.Market.Evidence;

/// <summary>An opening behind a figure.</summary>
public sealed record EvidenceOpening
{
    /// <summary>The opening's id, which is the smallest id of its postings.</summary>
    public required string OpeningId { get; init; }

    /// <summary>Its postings that the figure was read from, at least one, by id.</summary>
    public required ImmutableArray<string> PostingIds { get; init; }

    /// <summary>Day of the first of those postings; first seen, where the day of posting is unknown; null where neither is.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The employer, or null where it is unknown or not kept, as in the bundled facts.</summary>
    public string? Company { get; init; }

    /// <summary>The title, or null where it is not kept, as in the bundled facts.</summary>
    public string? Title { get; init; }

    /// <summary>Base pay in US dollars a year as the quartiles count it; null for other figures than pay.</summary>
    public double? BasePay { get; init; }
}
