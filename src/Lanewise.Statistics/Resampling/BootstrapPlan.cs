namespace Lanewise.Statistics.Resampling;

/// <summary>How a bootstrap is done; the same plan on the same values gives the same interval.</summary>
public sealed record BootstrapPlan
{
    /// <summary>1,000 resamples, an interval of 95%.</summary>
    public static BootstrapPlan Default { get; } = new();

    /// <summary>Resamples drawn; 1,000 leave an end of a 95% interval uncertain by about a fiftieth of a standard error.</summary>
    public int Replicates { get; init; } = 1000;

    /// <summary>Share of such intervals that hold the truth, above 0 and below 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Where the random numbers start.</summary>
    public ulong Seed { get; init; } = 20260101;
}
