using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Tells whether technologies stand in one list, and how it is joined: "Python, Go or Rust".</summary>
internal sealed class TechnologyList(NeighbourWords words)
{
    private const int LongestGap = 8;
    private const int MostOtherWords = 2;

    /// <summary>Writes into each occurrence how it is joined to the next one.</summary>
    public void Join(ReadOnlySpan<Token> tokens, Span<Occurrence> occurrences)
    {
        for (var i = 0; i + 1 < occurrences.Length; i++)
        {
            ref var item = ref occurrences[i];
            item.Next =
                item.Line == occurrences[i + 1].Line
                    ? Between(tokens, item.EndToken, occurrences[i + 1].FirstToken)
                    : Joint.None;
        }
    }

    /// <summary>The end of the list that begins at <paramref name="first"/>.</summary>
    public static int EndOf(ReadOnlySpan<Occurrence> occurrences, int first)
    {
        while (first + 1 < occurrences.Length && occurrences[first].Next != Joint.None)
        {
            first++;
        }

        return first + 1;
    }

    private Joint Between(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first >= end)
        {
            // Several technologies may have the same words, and signs may touch: the list goes on.
            return Joint.Comma;
        }

        if (end - first > LongestGap)
        {
            return Joint.None;
        }

        var (joint, others) = (Joint.None, 0);
        for (var i = first; i < end; i++)
        {
            var (part, isOther, isBreak) = Part(tokens[i]);
            if (isBreak)
            {
                return Joint.None;
            }

            joint |= part;
            others += isOther ? 1 : 0;
        }

        return joint == Joint.None || others > MostOtherWords ? Joint.None
            : others > 0 ? joint | Joint.Loose
            : joint;
    }

    private (Joint Joint, bool IsOther, bool IsBreak) Part(in Token token) =>
        token.Kind switch
        {
            TokenKind.Word when words.And.Contains(token.Hash) => (Joint.And, false, false),
            TokenKind.Word when words.Or.Contains(token.Hash) => (Joint.Or, false, false),
            TokenKind.Word => (Joint.None, true, false),
            TokenKind.Number or TokenKind.Url => (Joint.None, false, false),
            TokenKind.Symbol => Sign((char)token.Hash),
            _ => (Joint.None, false, true),
        };

    private static (Joint Joint, bool IsOther, bool IsBreak) Sign(char sign) =>
        sign switch
        {
            ',' or ';' or '|' or '、' or '，' or '·' or '•' => (Joint.Comma, false, false),
            '/' or '\\' => (Joint.Slash, false, false),
            '&' or '+' => (Joint.And, false, false),
            '(' or ')' or '[' or ']' => (Joint.Bracket, false, false),
            '"' or '\'' or '“' or '”' or '*' or '`' or '’' => (Joint.None, false, false),
            _ => (Joint.None, false, true),
        };
}
