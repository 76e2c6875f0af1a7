namespace Lanewise.Market.Compare;

/// <summary>
/// Base pay of a choice's openings at one seniority, in US dollars a year, one figure an opening: the middle of its range.
/// </summary>
public sealed record PayQuartiles
{
    /// <summary>The level hired at.</summary>
    public required string Seniority { get; init; }

    /// <summary>Openings that state base pay: those behind the figures.</summary>
    public required long N { get; init; }

    /// <summary>Openings of the choice at this seniority, whether or not they state pay.</summary>
    public required long Openings { get; init; }

    /// <summary>Share of those that state pay of any kind, from 0 to 1; null where there are none.</summary>
    public double? Disclosure { get; init; }

    /// <summary>A quarter of them pay less; null when refused.</summary>
    public double? P25 { get; init; }

    /// <summary>Half of them pay less; null when refused.</summary>
    public double? Median { get; init; }

    /// <summary>Three quarters of them pay less; null when refused.</summary>
    public double? P75 { get; init; }

    /// <summary>Lower end of the 95% bootstrap interval of the median; null when refused.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 95% bootstrap interval of the median; null when refused.</summary>
    public double? High { get; init; }

    /// <summary>Openings that state only total or on-target pay, which is told apart and not among <see cref="N"/>.</summary>
    public required long OtherKinds { get; init; }

    /// <summary>Why there are no figures; null where there are.</summary>
    public string? Refusal { get; init; }
}
