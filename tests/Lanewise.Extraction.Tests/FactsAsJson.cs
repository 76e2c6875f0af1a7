using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Extraction.Tests;

/// <summary>Facts in the words of the <c>extract</c> command, for comparison with examples.</summary>
internal static class FactsAsJson
{
    public static JsonObject Of(Facts facts)
    {
        var named = facts.Mentions.Where(mention => mention.ImpliedBy is null).ToList();
        return new()
        {
            ["is_job"] = facts.IsJob.Value,
            ["languages"] = Array(named.Where(mention => mention.Technology.IsLanguage), Language),
            ["technologies"] = Array(named.Where(mention => !mention.Technology.IsLanguage), Technology),
            ["implied"] = Array(facts.Mentions.Where(mention => mention.ImpliedBy is not null), Implied),
            ["pay"] = Array(facts.Pay, Range),
            ["seniority"] = Words(facts.Seniority),
            ["employment"] = Words(facts.Employment),
            ["workplace"] = Words(facts.Workplace),
            ["remote_from"] = Words(facts.RemoteFrom),
            ["places"] = Array(facts.Places, Place),
            ["years_min"] = facts.YearsMin?.Value,
            ["lanes"] = Words(facts.Lanes),
            ["layers"] = Words(facts.Layers),
            ["roles"] = Words(facts.Roles),
            ["signals"] = Words(facts.Signals),
            ["written_in"] = facts.WrittenIn,
        };
    }

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> toJson) => [.. items.Select(toJson)];

    private static JsonArray Words<T>(ImmutableArray<Fact<T>> facts) => Array(facts, fact => Word($"{fact.Value}"));

    private static JsonValue Word(string name) =>
        JsonValue.Create(name.Any(char.IsLower) && char.IsUpper(name[0]) && !name.Contains(' ') ? Kebab(name) : name);

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            kebab.Append(char.IsUpper(letter) && kebab.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    private static JsonObject Language(Mention mention) =>
        new()
        {
            ["name"] = mention.Technology.Name,
            ["role"] = Word($"{mention.Role}"),
            ["primary"] = mention.IsPrimary,
            ["alternatives"] = mention.Alternatives == 0 ? null : mention.Alternatives,
        };

    private static JsonObject Technology(Mention mention) =>
        new()
        {
            ["name"] = mention.Technology.Name,
            ["kind"] = mention.Technology.Kind,
            ["role"] = Word($"{mention.Role}"),
        };

    private static JsonObject Implied(Mention mention) =>
        new() { ["name"] = mention.Technology.Name, ["by"] = mention.ImpliedBy!.Name };

    private static JsonObject Range(PayRange pay) =>
        new()
        {
            ["min"] = pay.Min,
            ["max"] = pay.Max,
            ["currency"] = pay.Currency,
            ["period"] = Word($"{pay.Period}"),
            ["kind"] = Word($"{pay.Kind}"),
            ["usd_year_min"] = pay.UsdPerYearMin,
            ["usd_year_max"] = pay.UsdPerYearMax,
        };

    private static JsonObject Place(Place place) =>
        new()
        {
            ["city"] = place.City,
            ["region"] = place.Region,
            ["country"] = place.Country,
        };
}
