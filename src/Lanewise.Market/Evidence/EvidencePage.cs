using System.Collections.Immutable;

namespace Lanewise.Market.Evidence;

/// <summary>Some of the openings behind a figure.</summary>
/// <param name="Total">All openings behind it: the figure itself.</param>
/// <param name="Openings">Those of the page, latest first, then by id; empty beyond the last.</param>
public sealed record EvidencePage(long Total, ImmutableArray<EvidenceOpening> Openings);
