using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Pay;

/// <summary>What the openings of one choice pay, and what that says of those that do not tell.</summary>
public sealed record ChoicePay
{
    /// <summary>Base pay as stated.</summary>
    public required PaySpread Base { get; init; }

    /// <summary>Total and on-target pay, apart from base.</summary>
    public required PaySpread Total { get; init; }

    /// <summary>Base pay where the law demands that it be stated.</summary>
    public required PaySpread UnderLaw { get; init; }

    /// <summary>
    /// The median and its interval were all openings to state pay, as far as what they say and their employer's habit tell: each that states it
    /// weighed by the inverse of its chance to; null where the model cannot be fitted.
    /// </summary>
    public Estimate? Weighted { get; init; }

    /// <summary>How many equally weighed openings would tell as much as those weighed; null where there is no model.</summary>
    public double? EffectiveN { get; init; }

    /// <summary>The least that the median of all openings can be, whatever the silent ones pay; null where it has no lower bound.</summary>
    public double? LeastMedian { get; init; }

    /// <summary>The most that it can be; null where it has no upper bound.</summary>
    public double? MostMedian { get; init; }

    /// <summary>Base pay level by level, most openings first; empty where it was not asked for.</summary>
    public required ImmutableArray<PaySpread> Levels { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
