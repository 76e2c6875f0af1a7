using System.Text.Json.Serialization;

namespace Lanewise.Market.Compare;

/// <summary>Writes a comparison in the shape of the contract: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(Comparison))]
public sealed partial class ComparisonJson : JsonSerializerContext
{
    /// <summary>The JSON text of a comparison.</summary>
    public static string Write(Comparison comparison) => MeasureJson.Write(comparison, Default.Comparison);
}
