using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lanewise.Market.Compare;

/// <summary>Writes a comparison in the shape of the contract: snake_case names, null for what is unknown or refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(Comparison))]
public sealed partial class ComparisonJson : JsonSerializerContext
{
    /// <summary>The JSON text of a comparison.</summary>
    public static string Write(Comparison comparison)
    {
        // The text goes to a terminal or a file, never into a page as it is, so quotes and pluses stay readable.
        var readable = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, readable))
        {
            JsonSerializer.Serialize(writer, comparison, Default.Comparison);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
