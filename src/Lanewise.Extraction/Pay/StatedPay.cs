namespace Lanewise.Extraction.Pay;

/// <summary>A pay range as a source's structured fields state it, unchecked; null where silent.</summary>
/// <param name="Min">Lower end.</param>
/// <param name="Max">Upper end.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">hour, day, week, month or year.</param>
/// <param name="Kind">base, total or ote.</param>
public sealed record StatedPay(decimal? Min, decimal? Max, string? Currency, string? Period, string Kind = "base");
