using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Query;

/// <summary>What is compared, and over which postings.</summary>
/// <param name="Choices">The choices, in the order asked.</param>
/// <param name="Filter">The market.</param>
/// <param name="Lanes">Names of the catalog's lanes, in its order.</param>
/// <param name="WithTitlesAlone">Whether postings with a title and no text count.</param>
/// <param name="LeftOut">Postings within the filter that do not count for want of a text.</param>
internal sealed record ComparedScope(
    ImmutableArray<Choice> Choices,
    MarketFilter Filter,
    ImmutableArray<string> Lanes,
    bool WithTitlesAlone,
    long LeftOut
)
{
    /// <summary>
    /// Decides whether postings with a title alone count: where there is nothing else, and where only lanes and roles are asked for,
    /// which show in titles. What a posting asks for does not, so elsewhere they would make every technology look rarer.
    /// </summary>
    public static ComparedScope Of(
        MarketQuery query,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter
    )
    {
        var sql = new FilterSql(filter);
        var (withText, titleAlone) = query
            .Rows(
                $"""
                SELECT count(*) FILTER (f.has_text)::BIGINT, count(*) FILTER (NOT f.has_text)::BIGINT
                FROM facts f WHERE {sql.Condition}
                """,
                (chunk, row) => (chunk.Long(0, row), chunk.Long(1, row)),
                sql.Bind
            )
            .Single();
        var showInTitles = choices.All(choice => choice.Kind is ChoiceKind.Lane or ChoiceKind.Role);
        var withTitlesAlone = withText == 0 || showInTitles;
        return new ComparedScope(
            choices,
            filter,
            [.. knowledge.Lanes.Select(lane => lane.Name)],
            withTitlesAlone,
            withTitlesAlone ? 0 : titleAlone
        );
    }

    /// <summary>The level that pay is shown at: the one filtered by, else senior.</summary>
    public string PaySeniority => Filter.Seniority ?? "senior";

    /// <summary>SQL that is true of the postings <c>f</c> that are counted.</summary>
    public string OnBasis => WithTitlesAlone ? "true" : "f.has_text";

    /// <summary>The lanes as one text to bind; their names hold no comma.</summary>
    public string LaneNames => string.Join(',', Lanes);
}
