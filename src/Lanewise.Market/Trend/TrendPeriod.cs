using System.Text.Json.Serialization;

namespace Lanewise.Market.Trend;

/// <summary>The length of the periods that a trend is shown in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrendPeriod>))]
public enum TrendPeriod
{
    /// <summary>Calendar months.</summary>
    [JsonStringEnumMemberName("month")]
    Month,

    /// <summary>Weeks from Monday (ISO 8601).</summary>
    [JsonStringEnumMemberName("week")]
    Week,
}
