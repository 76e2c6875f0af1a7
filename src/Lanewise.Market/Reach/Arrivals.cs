using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Reach;

/// <summary>New openings of one sort as they arrive in the sources that are counted.</summary>
public sealed record Arrivals
{
    /// <summary>New openings in the weeks and months counted.</summary>
    public required long N { get; init; }

    /// <summary>New openings a week, over all sources counted, with its 95% interval; null where no source can be counted.</summary>
    public Estimate? AWeek { get; init; }

    /// <summary>Variance over mean of the counts, at least 1; null where no source can be counted.</summary>
    public double? Dispersion { get; init; }

    /// <summary>The chance of as many in as many weeks as asked; null where no source can be counted.</summary>
    public Estimate? Chance { get; init; }

    /// <summary>The same source by source, those with most first; empty where no source can be counted.</summary>
    public required ImmutableArray<SourceArrivals> BySource { get; init; }
}
