namespace Lanewise.Evidence.Resume.Dates;

/// <summary>Dates in a line.</summary>
/// <param name="Range">From when to when.</param>
/// <param name="IsRange">Whether it is a beginning with an end, or lasts; not a single date.</param>
/// <param name="Start">Where they start in the line.</param>
/// <param name="End">Where they end.</param>
internal sealed record FoundDates(DateRange Range, bool IsRange, int Start, int End);
