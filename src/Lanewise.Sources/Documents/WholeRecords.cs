using System.Text.Json;

namespace Lanewise.Sources.Documents;

/// <summary>What can be saved of a JSON document that is cut off or broken somewhere inside.</summary>
internal static class WholeRecords
{
    /// <summary>The document up to its last whole object in a list, with every bracket closed; null where there is no such object.</summary>
    public static byte[]? Before(ReadOnlySpan<byte> json)
    {
        var open = new Stack<byte>();
        var end = 0L;
        byte[] closing = [];
        var reader = new Utf8JsonReader(
            json,
            isFinalBlock: false,
            new JsonReaderState(
                new JsonReaderOptions { MaxDepth = JsonContent.MaxDepth, CommentHandling = JsonCommentHandling.Skip }
            )
        );

        while (TryRead(ref reader))
        {
            Track(reader.TokenType, open);
            if (reader.TokenType == JsonTokenType.EndObject && open.TryPeek(out var holder) && holder == ']')
            {
                end = reader.BytesConsumed;
                closing = [.. open];
            }
        }

        return end == 0 ? null : [.. json[..(int)end], .. closing];
    }

    private static void Track(JsonTokenType token, Stack<byte> open)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push(token == JsonTokenType.StartObject ? (byte)'}' : (byte)']');
        }
        else if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            open.Pop();
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
