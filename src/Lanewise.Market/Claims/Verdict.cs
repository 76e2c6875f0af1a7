using System.Text.Json.Serialization;

namespace Lanewise.Market.Claims;

/// <summary>What the facts say of a claim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>The figure lies within the claim's bounds, beyond what chance would do.</summary>
    [JsonStringEnumMemberName("supported")]
    Supported,

    /// <summary>The figure lies outside the claim's bounds, beyond what chance would do.</summary>
    [JsonStringEnumMemberName("contradicted")]
    Contradicted,

    /// <summary>Too few openings or employers for a figure, or a figure that decides neither.</summary>
    [JsonStringEnumMemberName("not enough data")]
    NotEnoughData,
}
