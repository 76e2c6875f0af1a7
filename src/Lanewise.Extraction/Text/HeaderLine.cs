namespace Lanewise.Extraction.Text;

/// <summary>The first line of a posting without fields: "Company | role | place".</summary>
internal static class HeaderLine
{
    // A posting without line breaks is one line, at whose beginning alone the fields stand.
    private const int Longest = 50;

    /// <summary>Index after the last token of a line that stands among fields.</summary>
    public static int End(Line line) =>
        line.Section == SectionKind.Header ? Math.Min(line.EndToken, line.FirstToken + Longest) : line.EndToken;

    /// <summary>Whether a token stands among the fields of a header.</summary>
    public static bool Holds(Line line, int token) => line.Section == SectionKind.Header && token < End(line);
}
