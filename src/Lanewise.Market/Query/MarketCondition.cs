using System.Globalization;

namespace Lanewise.Market.Query;

/// <summary>
/// A filter as a condition on <c>market_posting</c> or <c>market_mention</c>, called <c>f</c>. Values stand in the SQL: only constants let
/// DuckDB pass over rows that it need not read.
/// </summary>
internal static class MarketCondition
{
    /// <summary>SQL that is true of the rows within the filter; never empty.</summary>
    public static string Of(MarketFilter filter)
    {
        string?[] conditions =
        [
            filter.Country is { } country ? Holds("f.countries", country) : null,
            filter.City is { } city ? City(city, filter.Country) : null,
            filter.Seniority is { } seniority ? Holds("f.seniority", seniority) : null,
            filter.Lane is { } lane ? Holds("f.lanes", lane) : null,
            filter.Layer is { } layer ? Holds("f.layers", layer) : null,
            filter.Employment is { } employment ? Holds("f.employment", employment) : null,
            filter.Source is { } source ? $"f.source = {Literal(source)}" : null,
            filter.Since is { } since ? $"f.posted_on >= {Literal(since)}" : null,
            filter.Until is { } until ? $"f.posted_on <= {Literal(until)}" : null,
            filter.Remote ? Holds("f.workplace", "remote") : null,
        ];
        return string.Join(" AND ", conditions.OfType<string>().DefaultIfEmpty("true"));
    }

    /// <summary>Whether a filter leaves all postings in.</summary>
    public static bool IsAll(MarketFilter filter) => (filter with { PrimaryOnly = false }) == MarketFilter.None;

    /// <summary>SQL that is true where a list holds a name.</summary>
    public static string Holds(string list, string name) => $"contains({list}, {Literal($"|{name}|")})";

    /// <summary>A text as an SQL literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Literal(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'");

    // Places of one name lie in many countries: Cambridge.
    private static string City(string city, string? country) =>
        $"contains(f.cities, lower({Literal($"|{city}/")}){(country is null ? "" : $" || {Literal($"{country}|")}")})";
}
