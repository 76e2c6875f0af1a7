using System.Globalization;

namespace Lanewise.Evidence.Resume.Words;

/// <summary>Cuts a line into words, numbers and signs.</summary>
internal static class WordList
{
    /// <summary>The words of a line, without spaces.</summary>
    public static List<Word> Of(string line)
    {
        var words = new List<Word>();
        for (var at = 0; at < line.Length; )
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            var kind = KindOf(line[at]);
            var end = kind switch
            {
                WordKind.Letters => EndOfLetters(line, at),
                WordKind.Number => EndOfNumber(line, at),
                _ => at + (char.IsHighSurrogate(line[at]) && at + 1 < line.Length ? 2 : 1),
            };
            words.Add(new(kind, line[at..end].ToLowerInvariant(), at, end, words.Count > 0 && words[^1].End == at));
            at = end;
        }

        return words;
    }

    /// <summary>Letters and digits of a wording, in lower case and separated by single spaces: what headings are compared by.</summary>
    public static string Plain(string text) =>
        string.Join(' ', Of(text).Where(word => word.Kind != WordKind.Sign).Select(word => word.Lower));

    private static WordKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? WordKind.Number
        : IsLetter(c) ? WordKind.Letters
        : WordKind.Sign;

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static int EndOfLetters(string line, int at)
    {
        while (
            at < line.Length
            && (
                IsLetter(line[at])
                || char.IsAsciiDigit(line[at])
                || (line[at] is '\'' or '’' && at + 1 < line.Length && IsLetter(line[at + 1]))
            )
        )
        {
            at++;
        }

        return at;
    }

    private static int EndOfNumber(string line, int at)
    {
        while (
            at < line.Length
            && (
                char.IsAsciiDigit(line[at])
                || (
                    line[at] is '.' or ',' or '\'' or '’' or '\u202F'
                    && at + 1 < line.Length
                    && char.IsAsciiDigit(line[at + 1])
                )
            )
        )
        {
            at++;
        }

        return at;
    }
}
