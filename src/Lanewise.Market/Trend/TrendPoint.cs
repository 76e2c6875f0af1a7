namespace Lanewise.Market.Trend;

/// <summary>A choice in one period.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="Openings">Its openings, each counted once a period and source; null in a gap.</param>
/// <param name="All">All openings of the sources that cover the period; null in a gap.</param>
/// <param name="Share">Its share of them, from 0 to 1; null in a gap.</param>
/// <param name="Low">Lower end of the share's 95% interval, employers taken whole; null in a gap.</param>
/// <param name="High">Upper end of that interval; null in a gap.</param>
public sealed record TrendPoint(DateOnly From, long? Openings, long? All, double? Share, double? Low, double? High);
