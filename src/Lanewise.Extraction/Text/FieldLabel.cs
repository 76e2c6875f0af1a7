namespace Lanewise.Extraction.Text;

/// <summary>A label with a colon at the beginning of a line, which makes what follows a field: "Location: remote within a day of Lyon".</summary>
internal static class FieldLabel
{
    private const int Longest = 5;

    /// <summary>Whether a term stands right behind such a label.</summary>
    public static bool Names(ReadOnlySpan<Token> tokens, Line line, Hit hit)
    {
        var end = Math.Min(hit.FirstToken, line.FirstToken + Longest);
        for (var token = line.FirstToken + 1; token < end; token++)
        {
            if (tokens[token].Is(':') || tokens[token].Is('：'))
            {
                return hit.FirstToken - token <= Longest;
            }
        }

        return false;
    }
}
