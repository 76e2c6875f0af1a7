namespace Lanewise.Extraction.Text;

/// <summary>Lines below the header of a post of several roles: "ML Engineer | REMOTE | https://...".</summary>
internal static class RoleLine
{
    // A longer line is a text without line breaks; looking through it for every word would take quadratic time.
    private const int Longest = 80;

    /// <summary>Whether a line of a posting without title field is parted by bars, as headers are.</summary>
    public static bool HasBars(Reading reading, Line line)
    {
        if (!reading.HasHeader || line.Part != Part.Description || line.EndToken - line.FirstToken > Longest)
        {
            return false;
        }

        foreach (var token in reading.Tokens[line.FirstToken..line.EndToken])
        {
            if (token.Is('|'))
            {
                return true;
            }
        }

        return false;
    }
}
