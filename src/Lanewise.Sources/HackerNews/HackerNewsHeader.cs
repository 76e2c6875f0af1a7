using System.Net;
using System.Text.RegularExpressions;

namespace Lanewise.Sources.HackerNews;

/// <summary>The first line of a hiring comment, "Company | role | place | ...".</summary>
internal static partial class HackerNewsHeader
{
    private const int LongestLine = 600;
    private const int LongestName = 60;

    /// <summary>The employer as the line's first field names it; null where the line has no fields or the first is no name.</summary>
    public static string? Company(string? html)
    {
        if (html is null)
        {
            return null;
        }

        var line = html.AsSpan(0, EndOfLine(html));
        var bar = line.IndexOf('|');
        if (bar <= 0 || line[(bar + 1)..].IndexOf('|') < 0)
        {
            return null;
        }

        var name = Name(line[..bar].ToString());
        return name.Length is > 1 and <= LongestName && !NoName().IsMatch(name) ? name : null;
    }

    private static int EndOfLine(string html)
    {
        var length = Math.Min(html.Length, LongestLine);
        var line = html.AsSpan(0, length);
        var paragraph = line.IndexOf("<p>", StringComparison.OrdinalIgnoreCase);
        var newline = line.IndexOf('\n');
        return Math.Min(paragraph < 0 ? length : paragraph, newline < 0 ? length : newline);
    }

    private static string Name(string field)
    {
        var plain = WebUtility.HtmlDecode(Tags().Replace(field, " "));
        return Spaces().Replace(Remark().Replace(plain, " "), " ").Trim(' ', '-', '–', '—', ':', '*', '.', ',');
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Tags();

    // Links, and the batch of a start-up programme, which not every comment of the same employer repeats.
    [GeneratedRegex(
        @"\(?\s*(?:https?://|www\.)[^\s)]*\s*\)?|\(\s*YC\b[^)]*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(?:remote|onsite|full[- ]?time|hiring|engineers?|developers?|looking for|we are|interns?|visa)\b|,\s(?:[A-Z]{2}|USA)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex NoName();
}
