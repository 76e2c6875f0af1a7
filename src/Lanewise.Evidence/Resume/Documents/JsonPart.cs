using System.Text.Json;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>A value of a JSON file with the line it stands on.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">Its text, for a text or number; else null.</param>
internal sealed record JsonPart(int Line, string? Text)
{
    /// <summary>Its fields, for an object.</summary>
    public Dictionary<string, JsonPart> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Its items, for a list.</summary>
    public List<JsonPart> Items { get; } = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="JsonException">It is no JSON, or too deep.</exception>
    public static JsonPart Read(byte[] utf8)
    {
        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        var lines = new LineCount(utf8);
        _ = reader.Read();
        return Value(ref reader, lines);
    }

    /// <summary>The text of a field; empty where there is none.</summary>
    public string Of(string field) => Fields.TryGetValue(field, out var part) ? part.Text ?? "" : "";

    /// <summary>The items of a field; none where there is no list.</summary>
    public List<JsonPart> ItemsOf(string field) => Fields.TryGetValue(field, out var part) ? part.Items : [];

    private static JsonPart Value(ref Utf8JsonReader reader, LineCount lines)
    {
        var line = lines.At((int)reader.TokenStartIndex);
        var part = new JsonPart(
            line,
            reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                _ => null,
            }
        );
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                part.Items.Add(Value(ref reader, lines));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!; // a name is never null
                _ = reader.Read();
                part.Fields[name] = Value(ref reader, lines);
            }
        }

        return part;
    }

    /// <summary>Counts lines up to places that only go forward.</summary>
    private sealed class LineCount(byte[] text)
    {
        private int _at;
        private int _line = 1;

        public int At(int place)
        {
            _line += text.AsSpan(_at, place - _at).Count((byte)'\n');
            _at = place;
            return _line;
        }
    }
}
