using Lanewise.Catalog;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Claims;

/// <summary>A side whose quantity is a sum over its openings.</summary>
/// <param name="Measure">The quantity: share, years, concentration or growth.</param>
/// <param name="Side">The side.</param>
/// <param name="WithTitles">Whether openings with a title alone may count, on both sides of the claim.</param>
internal sealed record CountedSide(ClaimMeasure Measure, MarketSide Side, bool WithTitles)
{
    /// <summary>The sides whose openings are read together: those of one market.</summary>
    public (MarketFilter Filter, bool WithTitles) Market => (Side.Filter with { PrimaryOnly = false }, WithTitles);

    /// <summary>Which postings of the market count; a technology is what does not show in a title.</summary>
    public ComparedScope Scope(MarketQuery query, Knowledge knowledge) =>
        ComparedScope.Of(query, knowledge, WithTitles ? [] : [new Choice(ChoiceKind.Technology, "")], Market.Filter);
}
