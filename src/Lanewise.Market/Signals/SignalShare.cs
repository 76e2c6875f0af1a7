using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Signals;

/// <summary>How many of some openings say a signal.</summary>
public sealed record SignalShare
{
    /// <summary>The catalog's name; <c>two-languages</c> for openings that ask for two or more languages.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>The catalog's kind: practice, skill, outcome, means, wording, employer; <c>languages</c> for <c>two-languages</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Openings that say it.</summary>
    public required long Openings { get; init; }

    /// <summary>
    /// Their share, from 0 to 1, with a 95% interval that takes employers whole; null where refused. Of all openings, but of those that ask for a language
    /// for <c>two-languages</c>.
    /// </summary>
    public Estimate? Share { get; init; }

    /// <summary>
    /// How many times as often as in other openings of the same lane and source, with its 95% interval; null where refused or where there are no others.
    /// </summary>
    public Estimate? Lift { get; init; }

    /// <summary>The least rate of false discoveries at which the lift counts as other than 1, all lifts of the answer together; null without one.</summary>
    public double? FalseDiscovery { get; init; }

    /// <summary><c>more</c> or <c>less</c> where that rate is below 0.05, else <c>tie</c>; null without a lift.</summary>
    public string? Verdict { get; init; }

    /// <summary>How the share moves within sources; null where it is not asked for.</summary>
    public SignalGrowth? Growth { get; init; }

    /// <summary>Shares by source and period; empty unless broken down by time.</summary>
    public ImmutableArray<SignalPoint> Points { get; init; } = [];

    /// <summary>Ids of a few of the openings; <c>lanewise postings --signal</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
