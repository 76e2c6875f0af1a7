namespace Lanewise.Market.Asked;

/// <summary>How many openings ask for something, or are in a lane.</summary>
/// <param name="Name">Its name in the catalog.</param>
/// <param name="Openings">The openings.</param>
public sealed record AskedCount(string Name, long Openings);
