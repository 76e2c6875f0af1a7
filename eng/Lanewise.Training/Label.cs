using System.Text.Json.Serialization;

namespace Lanewise.Training;

/// <summary>What a person read from a posting, as far as models learn from it.</summary>
internal sealed record Label
{
    /// <summary>Identity of the posting.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Whether it advertises a job.</summary>
    [JsonPropertyName("is_job")]
    public bool IsJob { get; init; }

    /// <summary>Lanes, one or two.</summary>
    [JsonPropertyName("lanes")]
    public string[] Lanes { get; init; } = [];

    /// <summary>Languages that it names.</summary>
    [JsonPropertyName("languages")]
    public LabelledLanguage[] Languages { get; init; } = [];
}
