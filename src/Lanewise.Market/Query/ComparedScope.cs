using System.Collections.Immutable;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Query;

/// <summary>What is compared, and over which postings.</summary>
/// <param name="Choices">The choices, in the order asked.</param>
/// <param name="Filter">The market.</param>
/// <param name="Lanes">Names of the catalog's lanes, in its order.</param>
/// <param name="WithTitlesAlone">Whether postings with a title and no text count.</param>
internal sealed record ComparedScope(
    ImmutableArray<Choice> Choices,
    MarketFilter Filter,
    ImmutableArray<string> Lanes,
    bool WithTitlesAlone
)
{
    /// <summary>The level that pay is shown at: the one filtered by, else senior.</summary>
    public string PaySeniority => Filter.Seniority ?? "senior";

    /// <summary>SQL that is true of the postings <c>f</c> that are counted.</summary>
    public string OnBasis => WithTitlesAlone ? "true" : "f.has_text";

    /// <summary>The lanes as one text to bind; their names hold no comma.</summary>
    public string LaneNames => string.Join(',', Lanes);
}
