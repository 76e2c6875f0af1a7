using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Tells whether technologies stand in one list, and how it is joined: "Python, Go or Rust".</summary>
internal sealed class TechnologyList(NeighbourWords words)
{
    private const int LongestGap = 8;
    private const int LongestAside = 8;
    private const int MostOtherWords = 2;

    // Of each member all the others are asked something; no person lists as many.
    private const int LongestList = 256;

    /// <summary>Writes into each occurrence how it is joined to the next one.</summary>
    public void Join(Reading reading, Span<Occurrence> occurrences)
    {
        var members = 1;
        for (var i = 0; i + 1 < occurrences.Length; i++)
        {
            ref var item = ref occurrences[i];
            ref readonly var next = ref occurrences[i + 1];
            item.Next =
                members < LongestList && (item.Line == next.Line || IsBroken(reading, item, next))
                    ? Between(reading.Tokens, item.EndToken, next.FirstToken)
                    : Joint.None;
            members = item.Next == Joint.None ? 1 : members + 1;
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

    // Wrapped text breaks lines within a list: after a comma, or before an "or".
    private bool IsBroken(Reading reading, in Occurrence item, in Occurrence next) =>
        next.Line == item.Line + 1
        && next.FirstToken == item.EndToken + 1
        && (reading.Tokens[item.EndToken].Is(',') || words.Or.Contains(reading.Tokens[item.EndToken].Hash));

    private Joint Between(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first >= end)
        {
            // Several technologies may have the same words, and signs may touch: the list goes on.
            return Joint.Comma;
        }

        var (joint, others, length) = (Joint.None, 0, 0);
        for (var i = first; i < end; i++, length++)
        {
            var aside = tokens[i].Is('(') ? AsideEnd(tokens, i, end) : i;
            if (aside > i)
            {
                joint |= Joint.Opened;
                i = aside;
                continue;
            }

            var (part, isOther, isBreak) = Part(tokens[i]);
            if (isBreak || length >= LongestGap)
            {
                return Joint.None;
            }

            var isApart = part == Joint.Opened && joint.HasFlag(Joint.Closed);
            joint |= isApart ? part | Joint.Apart : part;
            others += isOther ? 1 : 0;
        }

        return joint == Joint.None || others > MostOtherWords ? Joint.None
            : others > 1 ? joint | Joint.Loose | Joint.Far
            : others > 0 ? joint | Joint.Loose
            : joint;
    }

    // Words in brackets between two members say something of the first: "Rust (preferred), C++".
    private static int AsideEnd(ReadOnlySpan<Token> tokens, int open, int end)
    {
        var least = Math.Min(end, open + LongestAside);
        for (var i = open + 1; i < least; i++)
        {
            if (tokens[i].Is(')'))
            {
                return i;
            }
        }

        return open;
    }

    private (Joint Joint, bool IsOther, bool IsBreak) Part(in Token token) =>
        token.Kind switch
        {
            TokenKind.Word or TokenKind.Ideograph when words.And.Contains(token.Hash) => (Joint.And, false, false),
            TokenKind.Word or TokenKind.Ideograph when words.Or.Contains(token.Hash) => (Joint.Or, false, false),
            TokenKind.Word => (Joint.None, true, false),
            TokenKind.Number or TokenKind.Url => (Joint.None, false, false),
            TokenKind.Symbol => Sign((char)token.Hash),
            _ => (Joint.None, false, true),
        };

    private static (Joint Joint, bool IsOther, bool IsBreak) Sign(char sign) =>
        sign switch
        {
            ',' or ';' or '|' or '、' or '，' or '·' or '•' => (Joint.Comma, false, false),
            '/' or '\\' or '／' => (Joint.Slash, false, false),
            '&' or '+' => (Joint.And, false, false),
            '(' or '[' or '（' => (Joint.Opened, false, false),
            ')' or ']' or '）' => (Joint.Closed, false, false),
            '"' or '\'' or '“' or '”' or '*' or '`' or '’' => (Joint.None, false, false),
            _ => (Joint.None, false, true),
        };
}
