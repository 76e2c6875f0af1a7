namespace Lanewise.Market.Compare;

/// <summary>Openings that a source advertised in a month.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Openings">Openings of any kind within the filter, at least 1.</param>
internal sealed record SourceMonth(string Source, DateOnly Month, long Openings);
