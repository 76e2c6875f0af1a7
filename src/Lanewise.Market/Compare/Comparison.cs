using System.Collections.Immutable;

namespace Lanewise.Market.Compare;

/// <summary>The snapshot of several choices over the same market. Counts are of openings unless a name says postings.</summary>
public sealed record Comparison
{
    /// <summary>The market that was measured.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>Postings within the filter that are job advertisements and on the <see cref="Basis"/>.</summary>
    public required long Postings { get; init; }

    /// <summary>Openings advertised by those postings; the denominator of every share.</summary>
    public required long Openings { get; init; }

    /// <summary>
    /// <c>text</c>: only postings with a text were read, as those with a title alone cannot say what they ask for; <c>title</c>:
    /// titles count as well, because lanes and roles show in them or because there are no texts.
    /// </summary>
    public required string Basis { get; init; }

    /// <summary>Postings within the filter left out because they have a title and no text; 0 on the basis <c>title</c>.</summary>
    public required long PostingsWithoutText { get; init; }

    /// <summary>One snapshot a choice, in the order asked.</summary>
    public required ImmutableArray<ChoiceSnapshot> Choices { get; init; }
}
