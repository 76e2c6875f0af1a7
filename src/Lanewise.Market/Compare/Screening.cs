namespace Lanewise.Market.Compare;

/// <summary>How much experience a choice's openings ask for.</summary>
public sealed record Screening
{
    /// <summary>Openings that say how many years they ask for.</summary>
    public required long YearsN { get; init; }

    /// <summary>Median of the least years asked; null where none says.</summary>
    public double? MedianYears { get; init; }

    /// <summary>Openings that say the level hired at.</summary>
    public required long SeniorityN { get; init; }

    /// <summary>Share of those that hire nobody below senior, from 0 to 1; null where none says.</summary>
    public double? SeniorShare { get; init; }
}
