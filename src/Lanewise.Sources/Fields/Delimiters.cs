namespace Lanewise.Sources.Fields;

/// <summary>The character between the columns of a table written as text.</summary>
internal static class Delimiters
{
    /// <summary>The character that the header line has most often; null where the text is no table.</summary>
    public static char? Of(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var header = end < 0 ? text : text[..end];
        if (end < 0 || header.Length > 10_000)
        {
            return null;
        }

        var best = ',';
        foreach (var candidate in ";\t|")
        {
            best = header.Count((byte)candidate) > header.Count((byte)best) ? candidate : best;
        }

        return header.Count((byte)best) > 0 ? best : null;
    }
}
