using System.Text.Json.Serialization;

namespace Lanewise.Market.Claims;

/// <summary>How claims are written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ClaimsReport))]
public sealed partial class ClaimsJson : JsonSerializerContext
{
    /// <summary>The JSON text of claims.</summary>
    public static string Write(ClaimsReport report) => MeasureJson.Write(report, Default.ClaimsReport);
}
