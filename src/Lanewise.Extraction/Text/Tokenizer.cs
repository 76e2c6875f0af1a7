using System.Buffers;

namespace Lanewise.Extraction.Text;

/// <summary>Cuts one line of a posting into words, numbers and signs, hashing words as it goes.</summary>
/// <remarks>
/// Hot: one look at each character. Letters and digits always part ("180k" is 180 and k, "S3" is S and 3), which lets pay and
/// versions be read without a second look; the lexicon cuts its own terms by the same code, so both always agree.
/// </remarks>
internal static class Tokenizer
{
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\r\n<>\"'|()[]{}\u00A0");

    /// <summary>Adds the tokens of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>, which hold no line break.</summary>
    public static void Cut(ReadOnlySpan<char> text, int start, int end, Tokens into)
    {
        var index = start;
        var shape = TokenShape.LineStart;
        while (index < end)
        {
            var character = text[index];
            if (IsSpace(character))
            {
                shape &= ~TokenShape.Glued;
                index++;
                continue;
            }

            var token = Next(text[..end], index, shape);
            into.Add(token);
            index = token.End;
            shape = TokenShape.Glued;
        }
    }

    private static Token Next(ReadOnlySpan<char> text, int start, TokenShape shape)
    {
        var character = text[start];
        if (char.IsAsciiDigit(character))
        {
            return Number(text, start, shape);
        }

        if (!IsLetter(character))
        {
            return new(start, start + 1, Plain(character), TokenKind.Symbol, shape);
        }

        if (IsIdeograph(character))
        {
            return new(start, start + 1, Folding.Hash(text.Slice(start, 1)), TokenKind.Ideograph, shape);
        }

        return StartsUrl(text[start..]) ? Url(text, start, shape) : Word(text, start, shape);
    }

    private static Token Word(ReadOnlySpan<char> text, int start, TokenShape shape)
    {
        var hash = Folding.HashSeed;
        var upper = 0;
        var index = start;
        for (; index < text.Length; index++)
        {
            var character = text[index];
            if (!IsLetter(character) || IsIdeograph(character))
            {
                break;
            }

            upper += IsUpper(character) ? 1 : 0;
            hash = Folding.Add(hash, character);
        }

        shape |= IsUpper(text[start]) ? TokenShape.Capital : TokenShape.None;
        shape |= upper == index - start ? TokenShape.Upper : TokenShape.None;
        return new(start, index, hash, TokenKind.Word, shape);
    }

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

    private static bool IsSpace(char character) =>
        character is ' ' or '\t' or '\r'
        || (character >= 0x80 && (char.IsWhiteSpace(character) || IsInvisible(character)));

    // Zero-width characters and soft hyphens that editors leave inside and between words.
    private static bool IsInvisible(char character) =>
        character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static bool IsLetter(char character) =>
        character < 0x80 ? char.IsAsciiLetter(character) : char.IsLetter(character);

    private static bool IsUpper(char character) =>
        character < 0x80 ? char.IsAsciiLetterUpper(character) : char.IsUpper(character);

    private static bool IsSeparator(char character) =>
        character is '.' or ',' or '\'' or '\u2019' or '\u00A0' or '\u202F';

    private static bool IsIdeograph(char character) =>
        character is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
