using System.Collections.Immutable;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Reach;

/// <summary>Whose reach, and what of it is asked.</summary>
public sealed record ReachQuestion
{
    /// <summary>Choices to tell apart, at most <see cref="Compare.ComparisonMeasure.MostChoices"/>; without any, all openings in reach are one.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The market; days limit the weeks and months counted.</summary>
    public MarketFilter Filter { get; init; } = MarketFilter.None;

    /// <summary>Names of technologies of the catalog that the person works with; empty asks for none.</summary>
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>Most required items that an opening in reach may ask for beyond the skills, 0 or more; of no meaning without skills.</summary>
    public int MostMissing { get; init; }

    /// <summary>The least pay taken; null for any.</summary>
    public PayFloor? PayFloor { get; init; }

    /// <summary>Openings that the chance is of, 1 or more.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>Weeks to come that the chance is over, 1 or more.</summary>
    public int Weeks { get; init; } = 4;

    /// <summary>What it is broken down by.</summary>
    public ReachBy By { get; init; }

    /// <summary>Most levels of the breakdown, those with most openings, 1 or more.</summary>
    public int MostLevels { get; init; } = 10;
}
