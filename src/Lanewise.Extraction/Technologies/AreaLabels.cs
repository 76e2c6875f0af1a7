using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Tells what is said of another area of work than the title's: "Backend: Python", "Python on the backend" in a job for iOS.</summary>
internal sealed class AreaLabels(Cues cues)
{
    private const int LongestLabel = 5;
    private const int LongestJoint = 4;

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
        _ofTitle != Cue.None && (IsLabelled(reading, item) || (!reading.HasHeader && IsBeside(reading, list)));

    private bool IsBeside(Reading reading, (int FirstToken, int EndToken) list)
    {
        var said = (Ahead(reading, list.FirstToken) | Behind(reading, list.EndToken)) & Cue.Areas;
        return said != Cue.None && (said & _ofTitle) == Cue.None;
    }

    // "the backend is in": short words join an area to the list.
    private Cue Ahead(Reading reading, int token)
    {
        var said = cues.EndingAt(reading, token);
        while (token > 0 && !reading.Tokens[token].StartsLine && IsJoint(reading.Tokens[token - 1]))
        {
            token--;
            said |= cues.EndingAt(reading, token);
        }

        return said;
    }

    // "on the backend".
    private Cue Behind(Reading reading, int token)
    {
        var said = Cue.None;
        while (token < reading.Tokens.Length && !reading.Tokens[token].StartsLine)
        {
            said |= cues.StartingAt(reading, token);
            if (!IsJoint(reading.Tokens[token]))
            {
                break;
            }

            token++;
        }

        return said;
    }

    private static bool IsJoint(in Token token) => token.Kind == TokenKind.Word && token.Length <= LongestJoint;

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
