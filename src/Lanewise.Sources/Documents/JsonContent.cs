using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Documents;

/// <summary>JSON documents, also broken ones.</summary>
internal static class JsonContent
{
    /// <summary>Deeper nesting is refused: no source nests past twenty, and a bomb of brackets must not reach any recursion.</summary>
    public const int MaxDepth = 256;

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = MaxDepth,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The document; where it breaks off, the whole records before the break; null where there is none. Problems are added.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> content, List<Skipped> problems)
    {
        var valid = Utf8Text.Valid(content, out var brokenAt);
        if (brokenAt >= 0)
        {
            problems.Add(BrokenUtf8(content.Span, brokenAt));
        }

        if (TryParse(valid, out var document, out var problem))
        {
            return document;
        }

        problems.Add(problem!);
        return WholeRecords.Before(valid.Span) is { } whole && TryParse(whole, out document, out _) ? document : null;
    }

    /// <summary>The value, or the reason why there is none.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> json, out JsonDocument? document, out Skipped? problem)
    {
        try
        {
            document = JsonDocument.Parse(SurrogateEscapes.Mended(json), Options);
            problem = null;
            return true;
        }
        catch (JsonException broken)
        {
            document = null;
            problem = Broken(broken);
            return false;
        }
    }

    /// <summary>A value that another parser made, with everything in it readable: the same, or a copy with broken texts mended.</summary>
    public static JsonElement Whole(JsonElement json)
    {
        var raw = JsonMarshal.GetRawUtf8Value(json);
        if (Utf8.IsValid(raw) && raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0)
        {
            return json;
        }

        return TryParse(Utf8Text.Valid(raw.ToArray(), out _), out var document, out _) ? document!.RootElement : json;
    }

    private static Skipped Broken(JsonException broken)
    {
        var line = (broken.LineNumber ?? 0) + 1;
        var at = (broken.BytePositionInLine ?? 0) + 1;
        var what = broken.Message.Split(". ", 2)[0].TrimEnd('.');
        return new Skipped(
            line,
            null,
            string.Create(CultureInfo.InvariantCulture, $"no valid JSON at byte {at} of the line: {what}")
        );
    }

    private static Skipped BrokenUtf8(ReadOnlySpan<byte> content, long at)
    {
        var line = content[..(int)at].Count((byte)'\n') + 1;
        return new Skipped(
            line,
            null,
            string.Create(CultureInfo.InvariantCulture, $"invalid UTF-8 at byte {at + 1}, read as U+FFFD")
        );
    }
}
