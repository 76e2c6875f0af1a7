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
        return Spaces().Replace(Address().Replace(plain, " "), " ").Trim(' ', '-', '–', ':', '*', '.', ',');
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(
        @"\(?\s*(?:https?://|www\.)[^\s)]*\s*\)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(?:remote|onsite|full[- ]?time|hiring|engineers?|developers?|looking for|we are|interns?|visa)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NoName();
}
