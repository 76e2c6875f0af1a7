using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Lanewise.Sources.Fields;

/// <summary>Records as they were written.</summary>
internal static class RawJson
{
    /// <summary>The object as written, less one member; bytes are copied, never decoded and written anew.</summary>
    public static string Without(JsonElement json, string? member)
    {
        if (member is null || json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(member, out _))
        {
            return json.GetRawText();
        }

        var raw = new ArrayBufferWriter<byte>();
        raw.Write("{"u8);
        foreach (var property in json.EnumerateObject().Where(property => !property.NameEquals(member)))
        {
            raw.Write(raw.WrittenCount > 1 ? ",\""u8 : "\""u8);
            raw.Write(JsonMarshal.GetRawUtf8PropertyName(property));
            raw.Write("\":"u8);
            raw.Write(JsonMarshal.GetRawUtf8Value(property.Value));
        }

        raw.Write("}"u8);
        return Encoding.UTF8.GetString(raw.WrittenSpan);
    }
}
