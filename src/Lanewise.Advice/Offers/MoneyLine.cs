namespace Lanewise.Advice.Offers;

/// <summary>A named amount of a year.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Amount">0 or more, in the offer's currency.</param>
public sealed record MoneyLine(string Name, decimal Amount);
