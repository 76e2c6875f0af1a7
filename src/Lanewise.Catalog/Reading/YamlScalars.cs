using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads texts of a YAML file: plain ones and those in quotes.</summary>
internal static class YamlScalars
{
    /// <summary>Characters that no plain text begins with.</summary>
    private static readonly SearchValues<char> Reserved = SearchValues.Create(",[]{}#&*!|>'\"%@`:?");

    private static readonly SearchValues<char> FlowEnds = SearchValues.Create(",[]{}\n:#");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n:#");

    /// <summary>Whether a text in quotes follows.</summary>
    public static bool IsQuote(char next) => next is '"' or '\'';

    /// <summary>Reads a text in quotes, which must end on its line.</summary>
    public static string ReadQuoted(YamlCursor cursor)
    {
        var quote = cursor.Next;
        var text = new StringBuilder();
        for (cursor.Position++; cursor.Next is not ('\n' or '\0'); cursor.Position++)
        {
            if (cursor.Next == '\\' && quote == '"')
            {
                text.Append(ReadEscape(cursor));
            }
            else if (cursor.Next != quote)
            {
                text.Append(cursor.Next);
            }
            else if (quote == '\'' && cursor.Peek(1) == quote)
            {
                text.Append(quote);
                cursor.Position++;
            }
            else
            {
                cursor.Position++;
                return text.ToString();
            }
        }

        cursor.Fail("the quote is not closed on its line");
        return "";
    }

    /// <summary>Reads the rest of a plain text on this line, up to a colon before a space or a comment.</summary>
    /// <param name="cursor">At the first character of the text.</param>
    /// <param name="isInFlow">Whether the text stands between brackets, where a comma or bracket ends it.</param>
    public static string ReadPlainLine(YamlCursor cursor, bool isInFlow)
    {
        var start = cursor.Position;
        if (cursor.Column == 0 && cursor.Text.AsSpan(start) is ['-', '-', '-', ..] or ['.', '.', '.', ..])
        {
            cursor.Fail("a file holds one document, without --- or ...");
        }

        var end = start;
        while (true)
        {
            var length = cursor.Text.AsSpan(end).IndexOfAny(isInFlow ? FlowEnds : LineEnds);
            end = length < 0 ? cursor.Text.Length : end + length;
            if (!IsPartOfText(cursor.Text, end, isInFlow))
            {
                break;
            }

            end++;
        }

        if (cursor.Text.AsSpan(start, end - start).Contains('\t'))
        {
            cursor.Fail("a tab stands in a text; write spaces or put the text in quotes");
        }

        cursor.Position = end;
        return cursor.Text[start..end].TrimEnd(' ');
    }

    /// <summary>Fails where a plain text may not begin.</summary>
    public static void CheckPlainStart(YamlCursor cursor)
    {
        var isIndicator = cursor.Next == '-' && cursor.Peek(1) is ' ' or '\n' or '\0';
        if (isIndicator || Reserved.Contains(cursor.Next))
        {
            cursor.Fail($"a text may not begin with {cursor.Next} here; put it in quotes");
        }
    }

    private static bool IsPartOfText(string text, int index, bool isInFlow)
    {
        if (index >= text.Length)
        {
            return false;
        }

        var after = index + 1 < text.Length ? text[index + 1] : '\n';
        return text[index] switch
        {
            ':' => after is not (' ' or '\n') && !(isInFlow && after is ',' or ']' or '}' or '[' or '{'),
            '#' => text[index - 1] != ' ',
            _ => false,
        };
    }

    private static string ReadEscape(YamlCursor cursor)
    {
        cursor.Position++;
        switch (cursor.Next)
        {
            case '"' or '\\' or '/':
                return cursor.Next.ToString();
            case 'n':
                return "\n";
            case 't':
                return "\t";
            case 'u':
                var digits = cursor.Text.AsSpan(
                    cursor.Position + 1,
                    Math.Min(4, cursor.Text.Length - cursor.Position - 1)
                );
                if (
                    ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                    && digits.Length == 4
                )
                {
                    cursor.Position += 4;
                    return ((char)code).ToString();
                }

                break;
        }

        cursor.Fail(
            """after a backslash in double quotes must come one of " \ / n t or u and four hexadecimal digits"""
        );
        return "";
    }
}
