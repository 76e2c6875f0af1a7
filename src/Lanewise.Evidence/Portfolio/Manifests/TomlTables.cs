namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads names from the tables of a TOML file, line by line.</summary>
internal static class TomlTables
{
    /// <summary>The keys of the tables whose names <paramref name="isWanted"/> says.</summary>
    public static IEnumerable<(string Key, int Line)> Keys(string[] lines, Func<string, bool> isWanted)
    {
        foreach (var (table, text, line) in Lines(lines))
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && isWanted(table) && char.IsAsciiLetterOrDigit(text.TrimStart('"')[0]))
            {
                yield return (text[..equals].Trim().Trim('"').Split('.')[0], line);
            }
        }
    }

    /// <summary>What follows <paramref name="before"/> in names of tables: serde of [dependencies.serde].</summary>
    public static IEnumerable<(string Key, int Line)> LastOfNames(string[] lines, string before)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            var at = text.IndexOf(before, StringComparison.Ordinal);
            if (text.StartsWith('[') && at > 0 && text.EndsWith(']') && text[at - 1] is '[' or '.' or '-')
            {
                yield return (text[(at + before.Length)..].TrimEnd(']').Trim('"'), i + 1);
            }
        }
    }

    /// <summary>The lines below the heads of tables, trimmed, without comments.</summary>
    public static IEnumerable<(string Table, string Text, int Line)> Lines(string[] lines)
    {
        var table = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            if (text.StartsWith('[') && text.EndsWith(']') && !text.Contains('"', StringComparison.Ordinal))
            {
                table = text.Trim('[', ']').Trim();
            }
            else if (text.Length > 0 && text[0] != '#')
            {
                yield return (table, text, i + 1);
            }
        }
    }
}
