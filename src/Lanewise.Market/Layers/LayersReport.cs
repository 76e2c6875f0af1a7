using System.Collections.Immutable;

namespace Lanewise.Market.Layers;

/// <summary>Languages in a system and among each other. What each figure means stands in <c>docs/measures/layers.md</c>.</summary>
public sealed record LayersReport
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>Openings of the market.</summary>
    public required long Openings { get; init; }

    /// <summary>Postings within the filter that have a title and no text; they do not count.</summary>
    public required long PostingsWithoutText { get; init; }

    /// <summary>The languages: those asked for, or those with the most openings.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Where each is asked for; null where not wanted, as the others.</summary>
    public LanguageMatrix? Matrix { get; init; }

    /// <summary>How many languages an opening asks for.</summary>
    public LanguagesAsked? Asked { get; init; }

    /// <summary>What is asked for together.</summary>
    public AskedTogether? Together { get; init; }

    /// <summary>Which languages open most together.</summary>
    public JointReach? Pairs { get; init; }

    /// <summary>Which would do in place of which.</summary>
    public StandIns? StandIn { get; init; }

    /// <summary>Which pays to learn next.</summary>
    public NextLanguages? Next { get; init; }
}
