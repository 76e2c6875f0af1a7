using System.Collections.Immutable;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Compare;

/// <summary>What the market within a filter says of one choice. The measures are described in <c>docs/measures/compare.md</c>.</summary>
public sealed record ChoiceSnapshot
{
    /// <summary>The catalog's name of the choice.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required ChoiceKind Kind { get; init; }

    /// <summary>Openings that ask for it or are about it: those it opens alone and those where it is one of several keys.</summary>
    public required long Openings { get; init; }

    /// <summary>Those openings as a share of all openings within the filter, from 0 to 1; null where there are none at all.</summary>
    public double? Share { get; init; }

    /// <summary>Lower end of the 95% interval of <see cref="Share"/>, employers taken whole.</summary>
    public double? ShareLow { get; init; }

    /// <summary>Upper end of the 95% interval of <see cref="Share"/>, employers taken whole.</summary>
    public double? ShareHigh { get; init; }

    /// <summary>Openings that are about it: primary language, first lane.</summary>
    public required long PrimaryOpenings { get; init; }

    /// <summary>Openings that it opens by itself: asked for, and not as one of several alternatives.</summary>
    public required long AloneOpenings { get; init; }

    /// <summary>Openings where it is one of several keys: asked for within an either/or list.</summary>
    public required long OneOfOpenings { get; init; }

    /// <summary>Openings that merely mention it: named in passing or as nice to have. Not among <see cref="Openings"/>.</summary>
    public required long MentionOnlyOpenings { get; init; }

    /// <summary>Openings that name only what implies it (Django: Python). Not among <see cref="Openings"/>.</summary>
    public required long ImpliedOpenings { get; init; }

    /// <summary>The kind of work it stands out in; null where too few of its openings have a lane.</summary>
    public BestLane? BestLane { get; init; }

    /// <summary>How its share of openings moves.</summary>
    public required ShareTrend Trend { get; init; }

    /// <summary>What its openings pay at one seniority.</summary>
    public required PayQuartiles Pay { get; init; }

    /// <summary>The employers behind its openings.</summary>
    public required EmployerSpread Employers { get; init; }

    /// <summary>The least experience its openings ask for.</summary>
    public required Screening Screening { get; init; }

    /// <summary>The greatest of <see cref="Risks"/>; null where nothing could be judged.</summary>
    public MainRisk? MainRisk { get; init; }

    /// <summary>Every risk that could be judged, greatest first.</summary>
    public required ImmutableArray<MainRisk> Risks { get; init; }
}
