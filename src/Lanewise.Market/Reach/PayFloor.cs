namespace Lanewise.Market.Reach;

/// <summary>The least pay that somebody takes.</summary>
/// <param name="Amount">Base pay a year in units of the currency, above 0.</param>
/// <param name="Currency">ISO 4217 code of the US dollar or of a currency whose rates the catalog has.</param>
public sealed record PayFloor(decimal Amount, string Currency);
