using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lanewise.Market;

/// <summary>Writes measures as JSON.</summary>
internal static class MeasureJson
{
    /// <summary>The JSON text of a measure.</summary>
    public static string Write<T>(T measure, JsonTypeInfo<T> shape)
    {
        // The text goes to a terminal or a file, never into a page as it is, so quotes and pluses stay readable.
        var readable = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, readable))
        {
            JsonSerializer.Serialize(writer, measure, shape);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
