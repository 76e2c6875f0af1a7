using System.Text.Json.Serialization;

namespace Lanewise.Training;

/// <summary>A language of a <see cref="Label"/>.</summary>
internal sealed record LabelledLanguage
{
    /// <summary>The catalog's name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The strongest role that holds.</summary>
    [JsonPropertyName("role")]
    public string Role { get; init; } = "";

    /// <summary>Whether the job is about it.</summary>
    [JsonPropertyName("primary")]
    public bool IsPrimary { get; init; }
}
