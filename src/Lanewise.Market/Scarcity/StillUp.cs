namespace Lanewise.Market.Scarcity;

/// <summary>The openings that are still up after some days.</summary>
/// <param name="Days">Days since they went up.</param>
/// <param name="Share">Their share, from 0 to 1.</param>
public sealed record StillUp(int Days, OpenEstimate Share);
