namespace Lanewise.Extraction.Text;

/// <summary>A box to tick at the beginning of a line, as forms and issues on GitHub have them: "- [x] Remote".</summary>
internal static class Checkbox
{
    /// <summary>Whether the line begins with a box that is not ticked, so that it offers nothing.</summary>
    public static bool IsOpen(ReadOnlySpan<Token> tokens, Line line)
    {
        var first = line.FirstToken;
        while (first < line.EndToken && (tokens[first].Is('-') || tokens[first].Is('*') || tokens[first].Is('•')))
        {
            first++;
        }

        return first + 1 < line.EndToken
            && (tokens[first].Is('☐') || (tokens[first].Is('[') && tokens[first + 1].Is(']')));
    }
}
