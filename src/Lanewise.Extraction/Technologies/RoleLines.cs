using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Finds the lines that name a role as a title does: the header, and short lines such as "Platform engineering (Rust)".</summary>
internal sealed class RoleLines(Cues cues)
{
    private const int LongestRoleLine = 26;
    private const int LongestHeaderSentence = 40;
    private const int RoleWithin = 8;

    /// <summary>What the title says of the job; a programming job where nothing says otherwise.</summary>
    public Cue Title(Reading reading)
    {
        var line = reading.Lines[0];
        var said = cues.Within(reading, line.FirstToken, line.EndToken);
        return reading.HasHeader || !said.HasFlag(Cue.OtherRole) ? said | Cue.Role : said;
    }

    /// <summary>Whether an occurrence stands in the title's place.</summary>
    public bool Names(Reading reading, in Occurrence item)
    {
        var line = reading.Lines[item.Line];
        if (line.Section == SectionKind.Header)
        {
            return IsInHeader(reading, line, item);
        }

        return reading.HasHeader
            && line.Section != SectionKind.Stack
            && cues.Around(reading, item.FirstToken, item.Line).HasFlag(Cue.Role)
            && EndOfLabel(reading.Tokens, line, item.EndToken) - line.FirstToken <= LongestRoleLine
            && !EndsSentence(reading.Tokens, line.FirstToken, line.EndToken)
            && !EndsSentence(reading.Tokens, line.FirstToken, reading.SentenceOf(item.FirstToken).EndToken)
            && IsBesideRole(reading, line, item);
    }

    // What stands before a colon is a label, however long its explanation.
    private static int EndOfLabel(ReadOnlySpan<Token> tokens, in Line line, int from)
    {
        for (var token = from; token < line.EndToken; token++)
        {
            if (tokens[token].Is(':'))
            {
                return token;
            }
        }

        return line.EndToken;
    }

    // One full stop ends a sentence, several are the end of an address cut short.
    private static bool EndsSentence(ReadOnlySpan<Token> tokens, int first, int end) =>
        tokens[end - 1].Is('.') && end - first > 1 && !tokens[end - 2].Is('.');

    // A header with bars reaches to the end of the sentence with its last bar; a paragraph is one only in its first sentence.
    private static bool IsInHeader(Reading reading, in Line line, in Occurrence item)
    {
        var sentence = reading.SentenceOf(item.FirstToken);
        var start = reading.Tokens[sentence.FirstToken].Start;
        if (reading.Text.AsSpan(start..line.End).Contains('|'))
        {
            return true;
        }

        return sentence.FirstToken == line.FirstToken
            && sentence.EndToken - sentence.FirstToken <= LongestHeaderSentence;
    }

    private bool IsBesideRole(Reading reading, in Line line, in Occurrence item)
    {
        foreach (ref readonly var hit in Cues.Between(reading, line.FirstToken, line.EndToken))
        {
            if (!cues.Meaning(hit).HasFlag(Cue.Role))
            {
                continue;
            }

            // A spelling may hold the role: "Rust developer".
            var isBefore =
                item.FirstToken < hit.FirstToken
                && (item.EndToken > hit.FirstToken || !HasBreak(reading.Tokens[item.EndToken..hit.FirstToken]));
            var isAfter =
                hit.EndToken <= item.FirstToken
                && hit.FirstToken - line.FirstToken < RoleWithin
                && !HasColon(reading.Tokens[hit.EndToken..item.FirstToken]);
            if (isBefore || isAfter)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBreak(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Symbol && (char)token.Hash is ',' or '.' or ':' or ';' or '|')
            {
                return true;
            }
        }

        return tokens.Length > 3;
    }

    private static bool HasColon(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Is(':'))
            {
                return true;
            }
        }

        return false;
    }
}
