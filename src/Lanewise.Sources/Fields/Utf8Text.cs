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

    /// <summary>A raw JSON text with broken sequences and halves of surrogate pairs replaced by U+FFFD.</summary>
    public static byte[] Mend(ReadOnlySpan<byte> rawJson)
    {
        var text = Encoding.UTF8.GetString(rawJson).ToCharArray();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                continue;
            }

            at = IsSurrogate(text, at) ? MendSurrogate(text, at) : at + 1;
        }

        return Encoding.UTF8.GetBytes(text);
    }

    // Leaves a whole pair as it is; returns the index of the last character dealt with.
    private static int MendSurrogate(char[] text, int at)
    {
        var isHigh = text[at + 3] is '8' or '9' or 'a' or 'b' or 'A' or 'B';
        if (isHigh && IsSurrogate(text, at + 6) && text[at + 9] is >= 'c' and <= 'f' or >= 'C' and <= 'F')
        {
            return at + 11;
        }

        "fffd".CopyTo(0, text, at + 2, 4);
        return at + 5;
    }

    private static bool IsSurrogate(char[] text, int at) =>
        at + 5 < text.Length
        && text[at] == '\\'
        && text[at + 1] == 'u'
        && text[at + 2] is 'd' or 'D'
        && text[at + 3] is (>= '8' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static long FirstBroken(ReadOnlySpan<byte> content)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
