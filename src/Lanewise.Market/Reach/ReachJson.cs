using System.Text.Json.Serialization;

namespace Lanewise.Market.Reach;

/// <summary>How reach is written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ReachReport))]
public sealed partial class ReachJson : JsonSerializerContext
{
    /// <summary>The JSON text of the report.</summary>
    public static string Write(ReachReport report) => MeasureJson.Write(report, Default.ReachReport);
}
