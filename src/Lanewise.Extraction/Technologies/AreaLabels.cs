using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Tells lines about another area of work than the title's: "Backend: Python" in a job for iOS.</summary>
internal sealed class AreaLabels(Cues cues)
{
    private const int LongestLabel = 5;

    private Cue _ofTitle;

    /// <summary>Takes in the areas of the title, or of the header.</summary>
    public void Take(Reading reading)
    {
        var line = reading.Lines[0];
        _ofTitle = cues.Within(reading, line.FirstToken, line.EndToken) & Cue.Areas;
    }

    /// <summary>Whether a label before a colon puts the occurrence into an area that the title does not have.</summary>
    public bool IsOfOthers(Reading reading, in Occurrence item)
    {
        if (_ofTitle == Cue.None)
        {
            return false;
        }

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
