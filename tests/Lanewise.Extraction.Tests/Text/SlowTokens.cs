using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

/// <summary>The slow twin of the tokenizer: one character after the other, words as folded text instead of hashes.</summary>
internal static class SlowTokens
{
    public static List<SlowToken> Of(string text)
    {
        var tokens = new List<SlowToken>();
        var shape = TokenShape.LineStart;
        for (var index = 0; index < text.Length; )
        {
            if (IsSpace(text[index]))
            {
                shape &= ~TokenShape.Glued;
                index++;
                continue;
            }

            var (end, kind) = End(text, index);
            tokens.Add(new(index, end, kind, shape | Case(text[index..end], kind), Fold(text[index..end], kind)));
            (index, shape) = (end, TokenShape.Glued);
        }

        return tokens;
    }

    private static (int End, TokenKind Kind) End(string text, int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (
                end < text.Length
                && (IsDigit(text, end) || (".,'’\u00A0\u202F".Contains(text[end]) && IsDigit(text, end + 1)))
            )
            {
                end++;
            }

            return (end, TokenKind.Number);
        }

        if (!char.IsLetter(text[start]))
        {
            return (end, TokenKind.Symbol);
        }

        if (IsIdeograph(text[start]))
        {
            return (end, TokenKind.Ideograph);
        }

        if (
            new[] { "https://", "http://", "www." }.Any(sign =>
                text[start..].StartsWith(sign, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            end = text.IndexOfAny([.. " \t\r\n<>\"'|()[]{}\u00A0"], start) is >= 0 and var stop ? stop : text.Length;
            return (start + Math.Max(4, text[start..end].TrimEnd([.. ".,;:!?"]).Length), TokenKind.Url);
        }

        while (end < text.Length && char.IsLetter(text[end]) && !IsIdeograph(text[end]))
        {
            end++;
        }

        return (end, TokenKind.Word);
    }

    private static TokenShape Case(string word, TokenKind kind) =>
        kind != TokenKind.Word
            ? TokenShape.None
            : (char.IsUpper(word[0]) ? TokenShape.Capital : TokenShape.None)
                | (word.All(char.IsUpper) ? TokenShape.Upper : TokenShape.None);

    private static string Fold(string word, TokenKind kind) =>
        kind == TokenKind.Symbol
            ? word.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u2010', '-').Replace('\u2011', '-')
            : string.Concat(word.Select(Folding.Fold));

    private static bool IsDigit(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private static bool IsSpace(char character) =>
        character is ' ' or '\t' or '\r' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'
        || (character >= 0x80 && char.IsWhiteSpace(character));

    private static bool IsIdeograph(char character) =>
        character is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
