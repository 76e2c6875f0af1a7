using Lanewise.Market.Choices;

namespace Lanewise.Market.Evidence;

/// <summary>Which openings are wanted.</summary>
public sealed record EvidenceQuestion
{
    /// <summary>The choice; null for all openings of the market.</summary>
    public Choice? Choice { get; init; }

    /// <summary>The market.</summary>
    public MarketFilter Filter { get; init; } = MarketFilter.None;

    /// <summary>The figure of the choice; of no meaning where there is none.</summary>
    public Figure Figure { get; init; }

    /// <summary>Name of a signal of the catalog that the opening must say too; null for any.</summary>
    public string? Signal { get; init; }

    /// <summary>What the openings also ask for, or the lane, layer, role or form they are also in; null for nothing. Needs a <see cref="Choice"/>.</summary>
    public Choice? With { get; init; }

    /// <summary>Which of the openings, by the languages that open them; null for all.</summary>
    public KeyCondition? Keys { get; init; }

    /// <summary>Openings to leave out at the start, 0 or more.</summary>
    public int Offset { get; init; }

    /// <summary>Most openings to give, at least 1.</summary>
    public int Limit { get; init; } = 50;
}
