using System.Collections.Immutable;

namespace Lanewise.Market.Signals;

/// <summary>What the openings of several choices ask for beyond their names. Each figure is explained in <c>docs/measures/signals.md</c>.</summary>
public sealed record SignalsReport
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>What it is broken down by: choice, year, month, size, layer or pair.</summary>
    public required string By { get; init; }

    /// <summary>All openings within the filter, which the choices are part of.</summary>
    public required ChoiceSignals Market { get; init; }

    /// <summary>The choices, in the order asked.</summary>
    public required ImmutableArray<ChoiceSignals> Choices { get; init; }

    /// <summary>Pairs of languages that openings ask for together, the commonest first; empty unless broken down by pair.</summary>
    public ImmutableArray<SignalLevel> Pairs { get; init; } = [];
}
