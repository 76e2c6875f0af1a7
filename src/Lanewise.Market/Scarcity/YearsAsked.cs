namespace Lanewise.Market.Scarcity;

/// <summary>The least years of experience that openings ask for.</summary>
public sealed record YearsAsked
{
    /// <summary>Openings that say how many.</summary>
    public required int N { get; init; }

    /// <summary>Employers of those.</summary>
    public required int Employers { get; init; }

    /// <summary>A quarter ask for fewer or as many; null when refused.</summary>
    public double? P25 { get; init; }

    /// <summary>The median with its interval, employers drawn whole; null when refused.</summary>
    public OpenEstimate? Median { get; init; }

    /// <summary>A quarter ask for more or as many; null when refused.</summary>
    public double? P75 { get; init; }

    /// <summary>Why there are no figures; null where there are.</summary>
    public string? Refusal { get; init; }
}
