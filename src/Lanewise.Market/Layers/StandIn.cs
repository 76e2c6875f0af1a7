using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>A language that would do in place of another.</summary>
/// <param name="Language">The language.</param>
/// <param name="Openings">Openings that ask for the other in an either/or group with this one.</param>
/// <param name="Share">Their share of the openings that ask for the other, from 0 to 1.</param>
/// <param name="OpeningIds">Some of them, by id; <c>lanewise postings OTHER --or LANGUAGE</c> lists all.</param>
public sealed record StandIn(string Language, long Openings, Estimate Share, ImmutableArray<string> OpeningIds);
