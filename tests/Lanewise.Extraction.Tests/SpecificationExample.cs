using System.Text.Json;
using System.Text.Json.Nodes;
using Lanewise.Extraction.Pay;

namespace Lanewise.Extraction.Tests;

/// <summary>A posting and its facts, as a block of docs/extraction gives them.</summary>
/// <param name="Place">The page and the line of the block.</param>
/// <param name="Posting">The invented posting.</param>
/// <param name="Facts">The facts named; what is not named is not compared.</param>
public sealed record SpecificationExample(string Place, PostingText Posting, JsonObject Facts)
{
    private const string Fence = "```";

    /// <summary>Every example of a page, in its order.</summary>
    public static IEnumerable<SpecificationExample> Of(string page, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + "posting")
            {
                continue;
            }

            var (start, end) = (i + 1, Array.IndexOf(lines, Fence, i));
            var facts = Array.IndexOf(lines, Fence + "facts", end);
            i = Array.IndexOf(lines, Fence, facts);
            var json = string.Join('\n', lines[(facts + 1)..i]);
            yield return new($"{page}:{start}", Parse(lines[start..end]), JsonNode.Parse(json)!.AsObject());
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Place;

    private static PostingText Parse(string[] lines)
    {
        var rule = Array.IndexOf(lines, "---");
        var fields = lines[..Math.Max(0, rule)]
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        string Field(string name) => fields.GetValueOrDefault(name, "");
        return new()
        {
            Text = string.Join('\n', lines[(rule + 1)..]),
            Title = Field("title"),
            Company = Field("company"),
            Location = Field("location"),
            Employment = Field("employment"),
            IsRemote = fields.TryGetValue("remote", out var remote) ? bool.Parse(remote) : null,
            Pay = fields.TryGetValue("pay", out var pay)
                ? JsonSerializer.Deserialize<StatedPay[]>(pay, JsonSerializerOptions.Web)!
                : [],
            Date = fields.TryGetValue("date", out var date)
                ? DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                : null,
        };
    }
}
