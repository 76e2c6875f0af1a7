using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>One statement of what the job pays.</summary>
/// <param name="Min">Lower end in units of <paramref name="Currency"/>; null for "up to". Equal to Max for one figure.</param>
/// <param name="Max">Upper end; null for "from".</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">The time it pays for.</param>
/// <param name="Kind">What it contains.</param>
/// <param name="UsdPerYearMin">Lower end as US dollars a year at the month's rate; null where Min or the rate is unknown.</param>
/// <param name="UsdPerYearMax">Upper end likewise.</param>
/// <param name="IsStructured">Whether it came from the source's structured fields rather than from text.</param>
/// <param name="Span">Where it was read; empty when structured.</param>
public sealed record PayRange(
    decimal? Min,
    decimal? Max,
    string Currency,
    PayPeriod Period,
    PayKind Kind,
    decimal? UsdPerYearMin,
    decimal? UsdPerYearMax,
    bool IsStructured,
    Span Span
);
