namespace Lanewise.Statistics.Counts;

/// <summary>Events of one origin, counted in periods of one length.</summary>
/// <param name="Counts">A count a period, 0 or more each; at least two periods.</param>
/// <param name="PeriodLength">How long a period is, above 0, in a unit of time that all streams share.</param>
/// <param name="IsAtOnce">Whether a period's events come together at one moment of it rather than spread over it.</param>
public sealed record CountedPeriods(IReadOnlyList<long> Counts, double PeriodLength, bool IsAtOnce = false);
