namespace Lanewise.Catalog;

/// <summary>A statement about the market as a quantity and the bounds that it must lie between for the statement to hold.</summary>
public sealed record Claim
{
    /// <summary>A short name, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>The statement in words.</summary>
    public required string Statement { get; init; }

    /// <summary>Where it was stated.</summary>
    public required string From { get; init; }

    /// <summary>The quantity.</summary>
    public required ClaimMeasure Measure { get; init; }

    /// <summary>What the quantity is of.</summary>
    public required ClaimSide Of { get; init; }

    /// <summary>What it is held against, so that the bounds are of how many times the one is the other; null where the bounds are of the quantity itself.</summary>
    public ClaimSide? Than { get; init; }

    /// <summary>Which quantile of pay, above 0 and below 1; 0.5 is the median.</summary>
    public double Quantile { get; init; } = 0.5;

    /// <summary>The statement holds above this, which is above 0; null for no lower bound.</summary>
    public double? Above { get; init; }

    /// <summary>The statement holds below this, which is above 0; null for no upper bound.</summary>
    public double? Below { get; init; }
}
