using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Tells what is said of another area of work than the title's: "Backend: Python", "Python on the backend" in a job for iOS.</summary>
internal sealed class AreaLabels(Cues cues)
{
    private const int LongestLabel = 5;
    private const int Beside = 4;

    private Cue _ofTitle;

    /// <summary>Takes in the areas of the title, or of the header.</summary>
    public void Take(Reading reading)
    {
        var line = reading.Lines[0];
        _ofTitle = cues.Within(reading, line.FirstToken, line.EndToken) & Cue.Areas;
    }

    /// <summary>Whether a label before a colon, or words beside its list, put the occurrence into an area that the title does not have.</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="item">The occurrence.</param>
    /// <param name="list">The tokens of the list in which it stands.</param>
    public bool IsOfOthers(Reading reading, in Occurrence item, (int FirstToken, int EndToken) list) =>
        _ofTitle != Cue.None && (IsLabelled(reading, item) || IsBeside(reading, list));

    private bool IsBeside(Reading reading, (int FirstToken, int EndToken) list)
    {
        var tokens = reading.Tokens;
        var first = list.FirstToken;
        while (first > 0 && list.FirstToken - first < Beside && IsOfClause(tokens, first - 1, first))
        {
            first--;
        }

        var end = list.EndToken;
        while (end < tokens.Length && end - list.EndToken < Beside && IsOfClause(tokens, end, end))
        {
            end++;
        }

        var said =
            (cues.Within(reading, first, list.FirstToken) | cues.Within(reading, list.EndToken, end)) & Cue.Areas;
        return said != Cue.None && (said & _ofTitle) == Cue.None;
    }

    private static bool IsOfClause(ReadOnlySpan<Token> tokens, int token, int startOfLine) =>
        tokens[token].Kind == TokenKind.Word && !tokens[startOfLine].StartsLine;

    private bool IsLabelled(Reading reading, in Occurrence item)
    {
        var line = reading.Lines[item.Line];
        var end = Math.Min(item.FirstToken, line.FirstToken + LongestLabel);
        for (var token = line.FirstToken; token < end; token++)
        {
            if (reading.Tokens[token].Is(':'))
            {
                var ofLabel = cues.Within(reading, line.FirstToken, token) & Cue.Areas;
                return ofLabel != Cue.None && (ofLabel & _ofTitle) == Cue.None;
            }
        }

        return false;
    }
}
