using System.Text.Json.Serialization;
using Lanewise.Extraction;

namespace Lanewise.Training;

/// <summary>A posting to learn from, as the store or the labelled sets hold it.</summary>
internal sealed record CorpusPosting
{
    /// <summary>The store's identity, or the labelled set's own.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Lower case name of the source; <c>hn</c> for Hacker News.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; init; }

    /// <summary>The employer, null where unknown.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; init; }

    /// <summary>The title field.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The location field.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>The department in which the employer's own board lists it, with the team after a slash.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; init; }

    /// <summary>The description, plain or HTML.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>What the extractor reads. Hacker News has no fields: its company is guessed from the text.</summary>
    public PostingText ToPostingText() =>
        Source == "hn"
            ? new() { Text = Text }
            : new()
            {
                Text = Text,
                Title = Title ?? "",
                Company = Company ?? "",
                Location = Location ?? "",
            };
}
