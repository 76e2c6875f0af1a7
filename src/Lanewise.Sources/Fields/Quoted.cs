namespace Lanewise.Sources.Fields;

/// <summary>Values as messages show them.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    /// <summary>The text, cut where it is long, on one line.</summary>
    public static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "…");
    }
}
