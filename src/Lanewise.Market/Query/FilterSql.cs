using System.Collections.Immutable;
using Lanewise.DuckDb;

namespace Lanewise.Market.Query;

/// <summary>
/// A filter as a condition on the view <c>facts</c>, called <c>f</c>, with the values to bind; <see cref="MarketCondition"/> is the same over the
/// tables that measures count by.
/// </summary>
internal sealed class FilterSql
{
    private readonly ImmutableArray<(string Name, string Value)> _texts;
    private readonly ImmutableArray<(string Name, DateOnly Value)> _days;

    public FilterSql(MarketFilter filter)
    {
        var conditions = new List<string> { "f.is_job" };
        var texts = ImmutableArray.CreateBuilder<(string, string)>();
        var days = ImmutableArray.CreateBuilder<(string, DateOnly)>();

        void Text(string name, string? value, string condition)
        {
            if (value is not null)
            {
                conditions.Add(condition);
                texts.Add((name, value));
            }
        }

        void Day(string name, DateOnly? value, string condition)
        {
            if (value is { } day)
            {
                conditions.Add(condition);
                days.Add((name, day));
            }
        }

        Text("country", filter.Country, Country);
        Text("city", filter.City, filter.Country is null ? City : CityOfCountry);
        Text("seniority", filter.Seniority, "list_contains(f.seniority, $seniority)");
        Text("lane", filter.Lane, "list_contains([l.name FOR l IN f.lanes], $lane)");
        Text("layer", filter.Layer, "list_contains([l.name FOR l IN f.layers], $layer)");
        Text("employment", filter.Employment, "list_contains(f.employment, $employment)");
        Text("source", filter.Source, "f.source = $source");
        Day("since", filter.Since, "f.posted_on >= $since");
        Day("until", filter.Until, "f.posted_on <= $until");
        if (filter.Remote)
        {
            conditions.Add("list_contains(f.workplace, 'remote')");
        }

        Condition = string.Join("\n      AND ", conditions);
        _texts = texts.ToImmutable();
        _days = days.ToImmutable();
    }

    /// <summary>SQL that is true of the rows within the filter; never empty.</summary>
    public string Condition { get; }

    private const string Country =
        "(f.posting_id IN (SELECT posting_id FROM places WHERE country = $country) OR list_contains(f.remote_from, $country))";

    private const string City = "f.posting_id IN (SELECT posting_id FROM places WHERE lower(city) = lower($city))";

    // Places of one name lie in many countries: Cambridge.
    private const string CityOfCountry =
        "f.posting_id IN (SELECT posting_id FROM places WHERE lower(city) = lower($city) AND country = $country)";

    /// <summary>Binds the values of the condition.</summary>
    public void Bind(Statement statement)
    {
        foreach (var (name, value) in _texts)
        {
            statement.Bind(name, value);
        }

        foreach (var (name, value) in _days)
        {
            statement.Bind(name, value);
        }
    }
}
