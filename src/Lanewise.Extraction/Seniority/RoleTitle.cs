using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>The title that an item or a line begins with: "- Growth Lead: own the growth of ...", "VP of Sales - you close deals".</summary>
internal static class RoleTitle
{
    private const int Longest = 9;

    /// <summary>Index after its last token; that of the first token when the line begins with none.</summary>
    public static int End(ReadOnlySpan<Token> tokens, Line line)
    {
        var first = line.FirstToken;
        var isCapital = tokens[first].IsCapital;
        var end = Math.Min(line.EndToken, first + Longest);
        for (var token = first + 1; token < end; token++)
        {
            if (EndsTitle(tokens, token))
            {
                return token > first + 1 && (line.IsItem || isCapital || IsSure(tokens, line, token)) ? token : first;
            }

            isCapital &= tokens[token].Kind != TokenKind.Word || tokens[token].IsCapital || tokens[token].Length <= 3;
        }

        return end == line.EndToken && line.IsItem ? end : first;
    }

    private static bool EndsTitle(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        return token.Kind == TokenKind.Url
            || token.Is(':')
            || token.Is('(')
            || token.Is('[')
            || token.Is('–')
            || token.Is('—')
            || (token.Is('-') && !(token.IsGlued && at + 1 < tokens.Length && tokens[at + 1].IsGlued))
            || (token.Is('.') && at + 1 < tokens.Length && !tokens[at + 1].IsGlued && tokens[at - 1].Length > 3);
    }

    // A colon or a link right after it.
    private static bool IsSure(ReadOnlySpan<Token> tokens, Line line, int end) =>
        tokens[end].Is(':') || tokens[end].Kind == TokenKind.Url || tokens[line.EndToken - 1].Kind == TokenKind.Url;
}
