using System.Globalization;
using System.Text.Json;
using Lanewise.Extraction;
using Lanewise.Extraction.Pay;

namespace Lanewise.Cli.Extract;

/// <summary>Reads one line of JSON as a posting. A field that is not required and of a wrong type counts as not said.</summary>
internal static class PostingLine
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line in UTF-8, without its end.</param>
    /// <param name="id">The posting's identity.</param>
    /// <param name="posting">The posting.</param>
    /// <returns>Null, or why the line is no posting.</returns>
    public static string? Read(ReadOnlySpan<byte> line, out string id, out PostingText posting)
    {
        (id, posting) = ("", new PostingText { Text = "" });
        try
        {
            var fields = new Fields();
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "not a JSON object";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadField(ref reader, ref fields);
            }

            reader.Read(); // throws where something follows the object
            (id, posting) = (fields.Id ?? "", fields.ToPosting());
            return Missing(fields);
        }
        catch (Exception e) when (JsonMistake.Of(e) is { } mistake)
        {
            return mistake;
        }
    }

    private static string? Missing(Fields fields) =>
        fields.Id is null ? "id: missing, or neither text nor number"
        : fields.Text is null ? "text: missing, or not text"
        : null;

    private static void ReadField(ref Utf8JsonReader reader, ref Fields fields)
    {
        if (reader.ValueTextEquals("text"u8))
        {
            fields.Text = String(ref reader);
        }
        else if (reader.ValueTextEquals("id"u8))
        {
            fields.Id = Identity(ref reader);
        }
        else if (reader.ValueTextEquals("title"u8))
        {
            fields.Title = String(ref reader);
        }
        else if (reader.ValueTextEquals("company"u8))
        {
            fields.Company = String(ref reader);
        }
        else if (reader.ValueTextEquals("location"u8))
        {
            fields.Location = String(ref reader);
        }
        else if (reader.ValueTextEquals("date"u8))
        {
            fields.Date = Date(String(ref reader));
        }
        else if (reader.ValueTextEquals("employment"u8))
        {
            fields.Employment = String(ref reader);
        }
        else if (reader.ValueTextEquals("pay"u8))
        {
            fields.Pay = Pay(ref reader);
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    private static string? String(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static string? Identity(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private static DateOnly? Date(string? text) =>
        text is { Length: >= 10 }
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var date)
            ? date
            : null;

    private static List<StatedPay> Pay(ref Utf8JsonReader reader)
    {
        reader.Read();
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ?
            [
                .. document
                    .RootElement.EnumerateArray()
                    .Where(e => e.ValueKind == JsonValueKind.Object)
                    .Select(e => new StatedPay(
                        Number(e, "min"),
                        Number(e, "max"),
                        Word(e, "currency"),
                        Word(e, "period"),
                        Word(e, "kind") ?? "base"
                    )),
            ]
            : [];
    }

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number)
            ? number
            : null;

    private static string? Word(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private struct Fields
    {
        public string? Id;
        public string? Text;
        public string? Title;
        public string? Company;
        public string? Location;
        public string? Employment;
        public DateOnly? Date;
        public List<StatedPay>? Pay;

        public readonly PostingText ToPosting() =>
            new()
            {
                Text = Text ?? "",
                Title = Title ?? "",
                Company = Company ?? "",
                Location = Location ?? "",
                Employment = Employment ?? "",
                Date = Date,
                Pay = Pay ?? [],
            };
    }
}
