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
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\r\n<>\"'|()[]{}\u00A0");

    /// <summary>Adds the tokens of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="text">Text that goes on behind the end with a line break, if at all.</param>
    /// <param name="start">Index of the line's first character.</param>
    /// <param name="end">Index after its last one; there is no line break between the two.</param>
    /// <param name="into">Where to add them.</param>
    public static void Cut(ReadOnlySpan<char> text, int start, int end, Tokens into)
    {
        var shape = TokenShape.LineStart;
        for (var index = start; index < end; )
        {
            var kind = CharacterKinds.Of(text[index]);
            if (kind == CharacterKind.Space)
            {
                shape &= ~TokenShape.Glued;
                index++;
                continue;
            }

            ref var token = ref into.Add();
            token =
                kind == CharacterKind.Letter ? Word(text, index, end, shape)
                : kind == CharacterKind.Symbol ? new(index, index + 1, Plain(text[index]), TokenKind.Symbol, shape)
                : kind == CharacterKind.Digit ? Number(text[..end], index, shape)
                : Ideograph(text, index, shape);
            index = token.End;
            shape = TokenShape.Glued;
        }
    }

    // Hot. Most words are short and of ASCII letters: measured, folded and hashed as one vector, whatever their length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Token Word(ReadOnlySpan<char> text, int start, int end, TokenShape shape)
    {
        if (start + Folding.BlockLength >= text.Length)
        {
            return AnyWord(text[..end], start, shape);
        }

        var written = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[start..]));
        var lower = written | Vector256.Create<ushort>(0x20);
        var length = BitOperations.TrailingZeroCount(~Within(lower, 'a', 'z'));
        var after = text[start + length];
        if (length == Folding.BlockLength || (MayGoOn(after) && GoesOn(text[start..], after)))
        {
            return AnyWord(text[..end], start, shape);
        }

        var hash = Folding.Hash(Vector128.Narrow(lower.GetLower(), lower.GetUpper()) & FirstBytes(length));
        return new(start, start + length, hash, TokenKind.Word, shape | Case(Within(written, 'A', 'Z'), length));
    }

    // Whether the ASCII letters that a text begins with may not be a whole word: before letters of other kinds, and in an address.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayGoOn(char after) => after is ':' or '.' or >= '\u0080';

    private static bool GoesOn(ReadOnlySpan<char> text, char after) =>
        after < 0x80 ? StartsUrl(text) : CharacterKinds.Of(after) == CharacterKind.Letter;

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

    private static TokenShape Case(uint capitals, int length)
    {
        var letters = (1u << length) - 1;
        return ((capitals & 1) != 0 ? TokenShape.Capital : TokenShape.None)
            | ((capitals & letters) == letters ? TokenShape.Upper : TokenShape.None);
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
