namespace Lanewise.Market.Signals;

/// <summary>How the share of a choice's openings that say a signal moves within sources.</summary>
public sealed record SignalGrowth
{
    /// <summary>Openings that say it in the covered months.</summary>
    public required long N { get; init; }

    /// <summary>Growth of the share a year, where 0.1 is a tenth more; null where refused.</summary>
    public double? PerYear { get; init; }

    /// <summary>Lower end of its 95% interval, which takes employers whole.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of that interval.</summary>
    public double? High { get; init; }

    /// <summary>The least rate of false discoveries at which it counts as growth or fall, all of the answer together.</summary>
    public double? FalseDiscovery { get; init; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    public string? Refusal { get; init; }
}
