using System.Text.Json.Serialization;

namespace Lanewise.Market.Choices;

/// <summary>What sort of thing a choice is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChoiceKind>))]
public enum ChoiceKind
{
    /// <summary>A language or another technology of the catalog: openings whose postings ask for it.</summary>
    [JsonStringEnumMemberName("technology")]
    Technology,

    /// <summary>A lane of the catalog: openings whose work is in it.</summary>
    [JsonStringEnumMemberName("lane")]
    Lane,

    /// <summary>A role of the catalog: openings titled with it.</summary>
    [JsonStringEnumMemberName("role")]
    Role,

    /// <summary>A layer of the catalog: openings whose work is in it.</summary>
    [JsonStringEnumMemberName("layer")]
    Layer,

    /// <summary>A form of contract, such as <c>contract</c>: openings that offer it.</summary>
    [JsonStringEnumMemberName("employment")]
    Employment,
}
