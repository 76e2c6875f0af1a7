using System.Collections.Immutable;

namespace Lanewise.Advice.Offers.Taxes;

/// <summary>What the state and its insurances take of a year's pay.</summary>
/// <param name="Lines">The taxes and contributions; none is negative.</param>
/// <param name="PensionPaidIn">What was paid into a statutory pension that the other form of work would not pay into, both halves.</param>
internal sealed record Levies(ImmutableArray<MoneyLine> Lines, decimal PensionPaidIn = 0);
