using System.Text.Json.Serialization;

namespace Lanewise.Market.Trend;

/// <summary>How trends are written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(Trends))]
public sealed partial class TrendJson : JsonSerializerContext
{
    /// <summary>The JSON text of trends.</summary>
    public static string Write(Trends trends) => MeasureJson.Write(trends, Default.Trends);
}
