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
        var (withText, titleAlone) = query
            .Rows(
                MarketCondition.IsAll(filter)
                    ? """
                    SELECT coalesce(sum(postings) FILTER (NOT with_titles), 0)::BIGINT AS texts,
                      coalesce(sum(postings) FILTER (with_titles), 0)::BIGINT - texts
                    FROM market_total
                    """
                    : $"""
                    SELECT count(*) FILTER (f.has_text)::BIGINT, count(*) FILTER (NOT f.has_text)::BIGINT
                    FROM market_posting f WHERE {MarketCondition.Of(filter)}
                    """,
                (chunk, row) => (chunk.Long(0, row), chunk.Long(1, row))
            )
            .Single();
        return Of(knowledge, choices, filter, withText, titleAlone);
    }

    private static ComparedScope Of(
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        long withText,
        long titleAlone
    )
    {
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

    /// <summary>SQL for the lanes of a posting <c>f</c> as <see cref="Bits"/>.</summary>
    public string LaneBits { get; } = Bits(Lanes, "l.name", "f.lanes");

    /// <summary>
    /// SQL for a list as bits: bit n is the nth name, 1-based, bit 0 one that is not among them. There are fewer than 63 names.
    /// </summary>
    /// <param name="names">The names.</param>
    /// <param name="name">SQL of the name of an element <c>l</c>.</param>
    /// <param name="list">SQL of the list.</param>
    /// <remarks>The names stand in the SQL, not as a parameter: DuckDB would copy it for each row, at three times the time.</remarks>
    public static string Bits(ImmutableArray<string> names, string name, string list) =>
        $"coalesce(list_bit_or([1::BIGINT << coalesce(list_position([{Quoted(names)}], {name}), 0) FOR l IN {list}]), 0)";

    private static string Quoted(ImmutableArray<string> names) =>
        string.Join(", ", names.Select(name => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'"));
}
