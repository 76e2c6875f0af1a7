using System.Text.Json.Serialization;

namespace Lanewise.Market.Layers;

/// <summary>How the report is written as JSON: snake_case names, null for what is unknown, refused or not wanted.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(LayersReport))]
public sealed partial class LayersJson : JsonSerializerContext
{
    /// <summary>The JSON text of the report.</summary>
    public static string Write(LayersReport report) => MeasureJson.Write(report, Default.LayersReport);
}
