namespace Lanewise.Sources;

/// <summary>A pay range as a source's structured fields give it, unchecked.</summary>
/// <param name="Min">Lower end in units of the currency, or null.</param>
/// <param name="Max">Upper end in units of the currency, or null.</param>
/// <param name="Currency">ISO 4217 code, or null.</param>
/// <param name="Period"><c>hour</c>, <c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>, or null where the source is silent.</param>
/// <param name="Kind"><c>base</c>, <c>total</c> or <c>ote</c>.</param>
public sealed record PublishedPay(decimal? Min, decimal? Max, string? Currency, string? Period, string Kind = "base");
