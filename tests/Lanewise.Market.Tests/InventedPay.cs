namespace Lanewise.Market.Tests;

/// <summary>A range of pay that an invented posting states, in US dollars a year.</summary>
internal sealed record InventedPay(double? Min, double? Max, string Kind = "base", string Origin = "text");
