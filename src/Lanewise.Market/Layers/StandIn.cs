using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>A language that would do in place of another.</summary>
/// <param name="Language">The language.</param>
/// <param name="Openings">Openings that ask for the other in an either/or group with this one.</param>
/// <param name="Share">Their share of the openings that ask for the other, from 0 to 1.</param>
public sealed record StandIn(string Language, long Openings, Estimate Share);
