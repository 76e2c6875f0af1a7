using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Lanewise.Sources.Fields;

/// <summary>Makes broken UTF-8 whole.</summary>
internal static class Utf8Text
{
    /// <summary>The content as valid UTF-8 without byte order mark; UTF-16 is converted, broken sequences become U+FFFD.</summary>
    /// <param name="content">Any bytes.</param>
    /// <param name="brokenAt">Offset of the first broken sequence, or -1 where all is well.</param>
    public static ReadOnlyMemory<byte> Valid(ReadOnlyMemory<byte> content, out long brokenAt)
    {
        brokenAt = -1;
        var span = content.Span;
        if (span.StartsWith(Encoding.Unicode.Preamble) || span.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            var encoding = span[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return Encoding.UTF8.GetBytes(encoding.GetString(span[2..]));
        }

        if (span.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[3..];
        }

        if (Utf8.IsValid(content.Span))
        {
            return content;
        }

        brokenAt = FirstBroken(content.Span);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content.Span));
    }

    private static long FirstBroken(ReadOnlySpan<byte> content)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
