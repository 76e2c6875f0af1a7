namespace Lanewise.Market.Signals;

/// <summary>A signal in one period of one source.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="From">First day of the period.</param>
/// <param name="Openings">The choice's openings that say it; null in a gap, which is a period whose months the source does not cover.</param>
/// <param name="All">All openings of the choice; null in a gap.</param>
/// <param name="Share">Its share, from 0 to 1; null in a gap or where <paramref name="All"/> is too few.</param>
/// <param name="Low">Lower end of the share's 95% interval, which takes employers whole.</param>
/// <param name="High">Upper end of that interval.</param>
public sealed record SignalPoint(
    string Source,
    DateOnly From,
    long? Openings,
    long? All,
    double? Share,
    double? Low,
    double? High
);
