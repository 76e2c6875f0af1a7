using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Tells the company's name in a header such as "Portland Rockets | Engineer | Berlin" from the places behind it.</summary>
internal static class HeaderLine
{
    private const int LongestCompany = 8;

    /// <summary>
    /// Token at which the company's name ends: a bar, a bracket, a comma, an address or a dash between spaces. A header of many words without
    /// any is a sentence; then the first token of the line.
    /// </summary>
    public static int EndOfCompany(ReadOnlySpan<Token> tokens, Line line)
    {
        var end = Math.Min(line.EndToken, line.FirstToken + LongestCompany + 1);
        for (var index = line.FirstToken; index < end; index++)
        {
            var token = tokens[index];
            if (
                token.Is('|')
                || token.Is('(')
                || token.Is(',')
                || token.Kind == TokenKind.Url
                || (token is { IsGlued: false } && (token.Is('-') || token.Is('–') || token.Is('—')))
            )
            {
                return index;
            }
        }

        return line.FirstToken;
    }

    /// <summary>"London - iOS developer": a dash or colon after a place, where a company would have a bar.</summary>
    public static bool IsOpenedBy(ReadOnlySpan<Token> tokens, Line line, NamedPlace place) =>
        place.FirstToken == line.FirstToken
        && place.EndToken < line.EndToken
        && (tokens[place.EndToken] is { IsGlued: false } || tokens[place.EndToken].Is(':'))
        && (tokens[place.EndToken].Is('-') || tokens[place.EndToken].Is('–') || tokens[place.EndToken].Is(':'));

    /// <summary>"Portland, OR": no company is called so.</summary>
    public static bool IsSpelledOut(ReadOnlySpan<Token> tokens, NamedPlace place)
    {
        if (place.City is null || place.EndToken - place.FirstToken < 2)
        {
            return false;
        }

        foreach (var token in tokens[place.FirstToken..place.EndToken])
        {
            if (token.Is(','))
            {
                return true;
            }
        }

        return tokens[place.EndToken - 1] is { IsUpper: true, Length: 2 };
    }
}
