using Lanewise.Market.Trend;

namespace Lanewise.Market.Reach;

/// <summary>How a source's openings arrive, and which of its weeks or months are counted.</summary>
public sealed record SourceRhythm
{
    /// <summary>Name of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Month where most of a month's openings come within a week of it, as in monthly threads, else week.</summary>
    public required TrendPeriod Rhythm { get; init; }

    /// <summary>The day from which it is known what is new; what was found on it had stayed up until then.</summary>
    public required DateOnly FirstLook { get; init; }

    /// <summary>First day of the first period counted; null where none is.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day of the last period counted; null where none is.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Periods counted.</summary>
    public required int Periods { get; init; }

    /// <summary>Periods between the first and the last that it does not cover, which are left out rather than counted as empty.</summary>
    public required int NotCovered { get; init; }

    /// <summary>Openings in reach that it has advertised on any day, also in periods that are not counted.</summary>
    public required long Openings { get; init; }

    /// <summary>Why it is not counted at all; null where it is.</summary>
    public string? LeftOut { get; init; }
}
