using System.Text.Json.Serialization;

namespace Lanewise.Market.Pay;

/// <summary>How pay is written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(StatedPayReport))]
public sealed partial class StatedPayJson : JsonSerializerContext
{
    /// <summary>The JSON text of the report.</summary>
    public static string Write(StatedPayReport report) => MeasureJson.Write(report, Default.StatedPayReport);
}
