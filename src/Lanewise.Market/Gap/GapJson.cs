using System.Text.Json.Serialization;

namespace Lanewise.Market.Gap;

/// <summary>How a gap is written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(PayGap))]
public sealed partial class GapJson : JsonSerializerContext
{
    /// <summary>The JSON text of a gap.</summary>
    public static string Write(PayGap gap) => MeasureJson.Write(gap, Default.PayGap);
}
