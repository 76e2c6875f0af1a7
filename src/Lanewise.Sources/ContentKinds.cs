using Lanewise.Sources.Fields;

namespace Lanewise.Sources;

/// <summary>Tells what a file holds from its first bytes.</summary>
public static class ContentKinds
{
    /// <summary>Bytes at the start of a file that are enough to tell; fewer where the file is shorter.</summary>
    public const int HeadLength = 64 * 1024;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n\0"u8;

    /// <summary>The kind of content that starts with these bytes.</summary>
    /// <param name="head">The first <see cref="HeadLength"/> bytes, or the whole content.</param>
    public static ContentKind Of(ReadOnlyMemory<byte> head)
    {
        if (Packed(head.Span) is { } packed)
        {
            return packed;
        }

        var text = Utf8Text.Valid(head, out _).Span.Trim(Blanks);
        if (text.IsEmpty)
        {
            return ContentKind.Empty;
        }

        return (char)text[0] switch
        {
            '{' => IsJsonLines(text) ? ContentKind.JsonLines : ContentKind.Json,
            '[' => ContentKind.Json,
            '<' => IsXml(text) ? ContentKind.Xml : ContentKind.Html,
            _ when SeekerCounts.Recognises(text) => ContentKind.SeekerCounts,
            _ when BoardDays.Recognises(text) => ContentKind.BoardDays,
            _ => Delimiters.Of(text) is null ? ContentKind.Unknown : ContentKind.Delimited,
        };
    }

    private static ContentKind? Packed(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PAR1"u8))
        {
            return ContentKind.Parquet;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return ContentKind.Gzip;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]))
        {
            return ContentKind.Zstandard;
        }

        var isXz = head.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]);
        var isZip = head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]);
        return isXz || isZip || head.StartsWith("BZh"u8) ? ContentKind.Archive : null;
    }

    // A JSON document may stretch over lines but never closes its outermost object before its last one.
    private static bool IsJsonLines(ReadOnlySpan<byte> text)
    {
        var objects = 0;
        var others = 0;
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range].Trim(Blanks);
            if (line.IsEmpty)
            {
                continue;
            }

            var isObject = line[0] == '{' && (line[^1] == '}' || range.End.Value == text.Length) && line.Length > 1;
            _ = isObject ? objects++ : others++;
        }

        return objects > 1 && objects > others;
    }

    private static bool IsXml(ReadOnlySpan<byte> text)
    {
        if (StartsWith(text, "<?xml"u8) && !Contains(text, "<html"u8))
        {
            return true;
        }

        return StartsWith(text, "<rss"u8) || StartsWith(text, "<workzag-jobs"u8) || StartsWith(text, "<feed"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start) =>
        text.Length >= start.Length && System.Text.Ascii.EqualsIgnoreCase(text[..start.Length], start);

    private static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> part) =>
        text[..Math.Min(text.Length, 1024)].IndexOf(part) >= 0;
}
