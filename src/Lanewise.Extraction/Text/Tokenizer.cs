using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lanewise.Extraction.Text;

/// <summary>Cuts one line of a posting into words, numbers and signs, hashing words as it goes.</summary>
/// <remarks>
/// Letters and digits always part ("180k" is 180 and k, "S3" is S and 3), which lets pay and versions be read without a second look; the
/// lexicon cuts its own terms by the same code, so both always agree.
/// </remarks>
internal static class Tokenizer
{
    // What an address begins with: "http:", "www.". Shifted by characters, of which the lowest six bits count: a sign that shares those of
    // h or w is neither a colon nor a dot, and no letter stands behind a word.
    private const ulong LettersOfAddress = (1UL << ('h' & 63)) | (1UL << ('w' & 63));
    private const ulong SignsOfAddress = (1UL << ':') | (1UL << '.');

    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\r\n<>\"'|()[]{}\u00A0");

    /// <summary>Adds the tokens of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="text">Text that goes on behind the end with a line break, if at all.</param>
    /// <param name="start">Index of the line's first character.</param>
    /// <param name="end">Index after its last one; there is no line break between the two.</param>
    /// <param name="into">Where to add them.</param>
    public static void Cut(ReadOnlySpan<char> text, int start, int end, Tokens into)
    {
        var first = into.Count;
        var (at, before) = (start, 1UL);
        while (at < end && at + CharacterBlock.Length + Folding.BlockLength < text.Length)
        {
            at = CutBlock(text, at, end, ref before, into);
        }

        CutRest(text, at, end, before != 0, into);
        if (into.Count > first)
        {
            into.StartLine(first);
        }
    }

    // Hot. Gives the index after the block, or after the token that reaches beyond it.
    private static int CutBlock(ReadOnlySpan<char> text, int start, int end, ref ulong spaceBefore, Tokens into)
    {
        var block = CharacterBlock.At(text, start);
        var spaces = block.Spaces;
        var starts = block.Starts & (ulong.MaxValue >> Math.Max(0, CharacterBlock.Length - (end - start)));
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        ref var token = ref into.Room(CharacterBlock.Length);
        var (count, next) = (0, start);
        while (starts != 0)
        {
            var offset = BitOperations.TrailingZeroCount(starts);
            starts &= starts - 1;
            var shape = (uint)~(((spaces << 1) | spaceBefore) >> offset) & (uint)TokenShape.Glued;
            ref var here = ref Unsafe.Add(ref token, count);
            if ((block.Others >> offset) % 2 == 0 && TryShort(ref units, offset, start, shape, out here))
            {
                count++;
                next = here.End;
            }
            else if (TryAny(text[..end], start + offset, (TokenShape)shape, out here))
            {
                count++;
                next = here.End;
                starts &= next - start >= CharacterBlock.Length ? 0 : ulong.MaxValue << (next - start);
            }
            else
            {
                // White space beyond ASCII.
                spaces |= 1UL << offset;
            }
        }

        into.Take(count);
        spaceBefore = next > start + CharacterBlock.Length ? 0 : spaces >> (CharacterBlock.Length - 1);
        return Math.Max(next, start + CharacterBlock.Length);
    }

    private static void CutRest(ReadOnlySpan<char> text, int start, int end, bool isApart, Tokens into)
    {
        for (var index = start; index < end; )
        {
            if (TryAny(text[..end], index, isApart ? TokenShape.None : TokenShape.Glued, out var token))
            {
                into.Add() = token;
                index = token.End;
                isApart = false;
            }
            else
            {
                index++;
                isApart = true;
            }
        }
    }

    // Most tokens are signs, or short words of ASCII letters: measured, folded and hashed as one vector, whatever their length, and
    // without a branch that tells the two apart. No token where it may be something else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryShort(ref ushort units, int offset, int start, uint shape, out Token token)
    {
        var written = Vector256.LoadUnsafe(ref units, (nuint)offset);
        var lower = written | Vector256.Create<ushort>(0x20);
        var length = BitOperations.TrailingZeroCount(~Within(lower, 'a', 'z'));
        var isWord = (uint)-length >> 31;
        var ofWord = 0UL - isWord;
        var hash = Folding.Hash(Vector128.Narrow(lower.GetLower(), lower.GetUpper()) & FirstBytes(length));
        var first = (ulong)Unsafe.Add(ref units, offset);
        var after = Unsafe.Add(ref units, offset + length);

        // A single bit each: of a word, whether it begins in upper case, and whether none of its letters is in lower case.
        var capitals = Within(written, 'A', 'Z');
        var isUpper = ((((1u << length) - 1) & ~capitals) - 1) >> 31;
        token = new(
            start + offset,
            start + offset + length + 1 - (int)isWord,
            (hash & ofWord) | (first & ~ofWord),
            (TokenKind)((uint)TokenKind.Symbol & ~(uint)ofWord),
            (TokenShape)(
                shape | ((capitals & 1) * (uint)TokenShape.Capital) | ((isUpper & isWord) * (uint)TokenShape.Upper)
            )
        );

        // Longer than a vector, before what may be letters of other kinds, or the beginning of an address.
        var isOfAddress = (LettersOfAddress >> (int)(first | 0x20)) & (SignsOfAddress >> after) & 1;
        return ((uint)length >> 4 | (uint)after >> 7 | (uint)isOfAddress) == 0;
    }

    // A bit for each character between two, the first character's lowest.
    private static uint Within(Vector256<ushort> characters, char first, char last) =>
        Vector256
            .LessThanOrEqual(characters - Vector256.Create<ushort>(first), Vector256.Create((ushort)(last - first)))
            .ExtractMostSignificantBits();

    private static Vector128<byte> FirstBytes(int count)
    {
        ReadOnlySpan<byte> bytes =
        [
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0xFF,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)(Folding.BlockLength - count));
    }

    // No token where there is white space.
    private static bool TryAny(ReadOnlySpan<char> text, int start, TokenShape shape, out Token token)
    {
        var kind = CharacterKinds.Of(text[start]);
        token =
            kind == CharacterKind.Space ? default
            : kind == CharacterKind.Letter ? AnyWord(text, start, shape)
            : kind == CharacterKind.Symbol ? new(start, start + 1, Plain(text[start]), TokenKind.Symbol, shape)
            : kind == CharacterKind.Digit ? Number(text, start, shape)
            : Ideograph(text, start, shape);
        return kind != CharacterKind.Space;
    }

    private static Token AnyWord(ReadOnlySpan<char> text, int start, TokenShape shape)
    {
        if (StartsUrl(text[start..]))
        {
            return Url(text, start, shape);
        }

        var (index, capitals) = (start, 0);
        for (; index < text.Length && CharacterKinds.Of(text[index]) == CharacterKind.Letter; index++)
        {
            capitals += char.IsUpper(text[index]) ? 1 : 0;
        }

        shape |= char.IsUpper(text[start]) ? TokenShape.Capital : TokenShape.None;
        shape |= capitals == index - start ? TokenShape.Upper : TokenShape.None;
        return new(start, index, Folding.Hash(text[start..index]), TokenKind.Word, shape);
    }

    private static Token Ideograph(ReadOnlySpan<char> text, int start, TokenShape shape) =>
        new(start, start + 1, Folding.Hash(text[start]), TokenKind.Ideograph, shape);

    private static Token Number(ReadOnlySpan<char> text, int start, TokenShape shape)
    {
        var index = start + 1;
        while (index < text.Length)
        {
            if (char.IsAsciiDigit(text[index]))
            {
                index++;
            }
            else if (IsSeparator(text[index]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]))
            {
                index += 2;
            }
            else
            {
                break;
            }
        }

        return new(start, index, Folding.Hash(text[start..index]), TokenKind.Number, shape);
    }

    private static Token Url(ReadOnlySpan<char> text, int start, TokenShape shape)
    {
        var length = text[start..].IndexOfAny(UrlEnds);
        var end = length < 0 ? text.Length : start + length;
        while (end > start + 4 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
        {
            end--;
        }

        return new(start, end, 0, TokenKind.Url, shape);
    }

    private static bool StartsUrl(ReadOnlySpan<char> text) =>
        text[0] switch
        {
            'h' or 'H' => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase),
            'w' or 'W' => text.StartsWith("www.", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    // Word processors write "you’ll" and "full‑time" with signs of their own; phrases are written with the plain ones.
    private static char Plain(char sign) =>
        sign switch
        {
            '\u2019' or '\u2018' or '\u02BC' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => sign,
        };

    private static bool IsSeparator(char character) =>
        character is '.' or ',' or '\'' or '\u2019' or '\u00A0' or '\u202F';
}
