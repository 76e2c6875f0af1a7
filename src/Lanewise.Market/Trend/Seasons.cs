using System.Collections.Immutable;

namespace Lanewise.Market.Trend;

/// <summary>How a choice's share swings over the year, told apart from its growth.</summary>
/// <param name="ByMonth">From January: how many times its usual share a month has; 1.1 is a tenth more. Null for a month that no year covers.</param>
/// <param name="PValue">The chance of swings at least as large were there none; small where seasons are real.</param>
public sealed record Seasons(ImmutableArray<double?> ByMonth, double PValue);
