using System.Collections.Immutable;
using Lanewise.Statistics;

namespace Lanewise.Market.Layers;

/// <summary>What a language adds to those known.</summary>
public sealed record AddedLanguage
{
    /// <summary>The language.</summary>
    public required string Language { get; init; }

    /// <summary>Openings that it opens together with those known, and those known do not.</summary>
    public required long Openings { get; init; }

    /// <summary>Their share of the stage's openings that ask for a language.</summary>
    public required Estimate Share { get; init; }

    /// <summary>How much greater the share of the one that adds most is; null for that one.</summary>
    public Estimate? Behind { get; init; }

    /// <summary>Whether it adds most, or cannot be told from the one that does.</summary>
    public required bool IsBest { get; init; }

    /// <summary>Openings that it adds and that state base pay.</summary>
    public required int PayN { get; init; }

    /// <summary>Median base pay of those in US dollars a year; null when refused.</summary>
    public Estimate? Pay { get; init; }

    /// <summary>Whether its openings pay most, or their interval meets that of those that do; false where its pay, or that of every other, is refused.</summary>
    public bool IsBestPaid { get; init; }

    /// <summary>Some of the openings that it adds, by id; <c>lanewise postings --opened-by KNOWN --opened-by LANGUAGE --not-opened-by KNOWN --seniority LEVEL</c> lists all.</summary>
    public ImmutableArray<string> OpeningIds { get; init; } = [];
}
