using System.Globalization;
using System.Text.Json.Nodes;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Tests;

/// <summary>Runs every example of docs/extraction: the pages are the specification.</summary>
public sealed class Specifications
{
    private static readonly Extractor Extractor = new(Knowledge.Embedded);

    private static readonly Dictionary<string, SpecificationExample> All = Directory
        .EnumerateFiles(Path.Combine(SharedFolder.Repository, "docs", "extraction"), "*.md")
        .SelectMany(page => SpecificationExample.Of(Path.GetFileName(page), File.ReadAllLines(page)))
        .ToDictionary(example => example.Place, StringComparer.Ordinal);

    public static TheoryData<string> Places => [.. All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Example_has_the_facts_that_its_page_says(string place)
    {
        var example = All[place];
        var facts = FactsAsJson.Of(Extractor.Read(example.Posting));
        foreach (var (field, expected) in example.Facts)
        {
            Matches(facts[field], expected).ShouldBeTrue($"{field} is {facts[field]?.ToJsonString()}");
        }
    }

    // Lists match in any order; an object matches when every member that the example names does.
    private static bool Matches(JsonNode? actual, JsonNode? expected) =>
        (actual, expected) switch
        {
            (JsonArray found, JsonArray wanted) => found.Count == wanted.Count
                && wanted.All(item => found.Any(other => Matches(other, item))),
            (JsonObject found, JsonObject wanted) => wanted.All(member => Matches(found[member.Key], member.Value)),
            (JsonValue found, JsonValue wanted) => SameValue(found, wanted),
            _ => actual is null && expected is null,
        };

    private static bool SameValue(JsonValue found, JsonValue wanted) =>
        decimal.TryParse(wanted.ToJsonString(), CultureInfo.InvariantCulture, out var number)
            ? decimal.Parse(found.ToJsonString(), CultureInfo.InvariantCulture) == number
            : found.ToJsonString() == wanted.ToJsonString();
}
