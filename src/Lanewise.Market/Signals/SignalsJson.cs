using System.Text.Json.Serialization;

namespace Lanewise.Market.Signals;

/// <summary>How signals are written as JSON: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(SignalsReport))]
public sealed partial class SignalsJson : JsonSerializerContext
{
    /// <summary>The JSON text of a report.</summary>
    public static string Write(SignalsReport report) => MeasureJson.Write(report, Default.SignalsReport);
}
