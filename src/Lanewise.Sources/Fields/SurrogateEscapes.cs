namespace Lanewise.Sources.Fields;

/// <summary>
/// Escapes of half a surrogate pair in JSON (<c>\ud83d</c> alone, where a cut went through an emoji): the parser accepts them and
/// throws when the name or text is read.
/// </summary>
internal static class SurrogateEscapes
{
    private const int Length = 6;

    /// <summary>The JSON with each half replaced by U+FFFD; the same memory where there is none, which is nearly always.</summary>
    public static ReadOnlyMemory<byte> Mended(ReadOnlyMemory<byte> json)
    {
        byte[]? mended = null;
        for (var at = Next(json.Span, 0); at >= 0; at = Next(json.Span, at))
        {
            if (IsPair(json.Span, at))
            {
                at += 2 * Length;
                continue;
            }

            mended ??= json.ToArray();
            "\\ufffd"u8.CopyTo(mended.AsSpan(at));
            at += Length;
        }

        return mended ?? json;
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        while (from < json.Length)
        {
            var found = json[from..].IndexOf("\\u"u8);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (IsSurrogate(json, from) && !IsEscaped(json, from))
            {
                return from;
            }

            from += 2;
        }

        return -1;
    }

    private static bool IsPair(ReadOnlySpan<byte> json, int at) =>
        IsHigh(json[at + 3]) && IsSurrogate(json, at + Length) && !IsHigh(json[at + Length + 3]);

    private static bool IsSurrogate(ReadOnlySpan<byte> json, int at) =>
        at + Length <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && (json[at + 2] | 0x20) == 'd'
        && (json[at + 3] is (byte)'8' or (byte)'9' || (json[at + 3] | 0x20) is >= 'a' and <= 'f');

    private static bool IsHigh(byte digit) => digit is (byte)'8' or (byte)'9' || (digit | 0x20) is 'a' or 'b';

    // After an odd number of backslashes this one is itself escaped, and no escape begins here.
    private static bool IsEscaped(ReadOnlySpan<byte> json, int at)
    {
        var before = 0;
        while (at - before > 0 && json[at - before - 1] == '\\')
        {
            before++;
        }

        return before % 2 == 1;
    }
}
