namespace Lanewise.Statistics.Regression;

/// <summary>Events counted in one period of one group.</summary>
/// <param name="Group">Which series the count belongs to; each has a level of its own.</param>
/// <param name="Time">When, in the unit that growth is wanted in.</param>
/// <param name="Count">Events, 0 or more.</param>
/// <param name="Exposure">What the events are counted among, above 0: a length of time, or all events.</param>
public readonly record struct ObservedCount(int Group, double Time, long Count, double Exposure);
