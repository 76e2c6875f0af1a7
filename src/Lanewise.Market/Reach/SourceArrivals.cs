namespace Lanewise.Market.Reach;

/// <summary>New openings of one sort in one source.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="N">New openings in the periods counted.</param>
/// <param name="Periods">Weeks or months counted, by the source's rhythm.</param>
/// <param name="Empty">Those of them without any.</param>
public sealed record SourceArrivals(string Source, long N, int Periods, int Empty);
