using System.Text.Json.Serialization;

namespace Lanewise.Market.Scarcity;

/// <summary>How scarcity is written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ScarcityReport))]
public sealed partial class ScarcityJson : JsonSerializerContext
{
    /// <summary>The JSON text of the report.</summary>
    public static string Write(ScarcityReport report) => MeasureJson.Write(report, Default.ScarcityReport);
}
