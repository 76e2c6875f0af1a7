using System.Text;

namespace Lanewise.Extraction.Text;

/// <summary>Turns the HTML that sources publish into plain text with one line per paragraph, heading or list item.</summary>
/// <remarks>Any input is taken: tags that never close, unknown tags and broken entities become text or nothing, never an error.</remarks>
public static class HtmlText
{
    private const int LongestTagName = 12;

    private static readonly string[] Signs =
    [
        "</",
        "<p>",
        "<p ",
        "<br",
        "<li",
        "<div",
        "<ul",
        "&amp;",
        "&lt;",
        "&gt;",
        "&#",
        "&quot;",
        "&nbsp;",
        "&rsquo;",
        "&apos;",
    ];

    /// <summary>Whether a text is HTML: holds a tag or an entity that plain text does not.</summary>
    public static bool IsHtml(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny('<', '&') is >= 0 and var at)
        {
            rest = rest[at..];
            if (MayBegin(rest) && BeginsWithSign(rest))
            {
                return true;
            }

            rest = rest[1..];
        }

        return false;
    }

    // Most such characters of plain text stand alone, as in "Research & Development".
    private static bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '#');

    private static bool BeginsWithSign(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text a reader of the page sees. Text whose tags are themselves escaped is unescaped first.</summary>
    /// <param name="html">HTML, whole or in part.</param>
    /// <returns>Lines separated by <c>\n</c>, at most one of them empty in a row; list items begin with "- ".</returns>
    public static string ToPlain(string html)
    {
        var isEscaped =
            !html.Contains('<', StringComparison.Ordinal) && html.Contains("&lt;", StringComparison.Ordinal);
        return Strip(isEscaped ? Unescape(html) : html);
    }

    private static string Strip(string html)
    {
        var plain = new PlainLines(html.Length);
        var index = 0;
        while (index < html.Length)
        {
            var length = html.AsSpan(index).IndexOfAny('<', '&');
            var end = length < 0 ? html.Length : index + length;
            plain.Append(html.AsSpan(index, end - index));
            if (end == html.Length)
            {
                break;
            }

            index = html[end] == '<' ? SkipTag(html, end, plain) : AppendEntity(html, end, plain);
        }

        return plain.Take();
    }

    private static string Unescape(string html)
    {
        var text = new StringBuilder(html.Length);
        var index = 0;
        while (html.IndexOf('&', index) is >= 0 and var at)
        {
            text.Append(html, index, at - index);
            index = HtmlEntity.Read(html.AsSpan(at), out var rune) is > 0 and var length ? at + length : at + 1;
            text.Append(index == at + 1 ? "&" : rune.ToString());
        }

        return text.Append(html, index, html.Length - index).ToString();
    }

    private static int AppendEntity(string html, int at, PlainLines plain)
    {
        if (HtmlEntity.Read(html.AsSpan(at), out var rune) is > 0 and var length)
        {
            Span<char> units = stackalloc char[2];
            plain.Append(units[..rune.EncodeToUtf16(units)]);
            return at + length;
        }

        plain.Append("&");
        return at + 1;
    }

    private static int SkipTag(string html, int at, PlainLines plain)
    {
        var rest = html.AsSpan(at + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? html.Length : at + 1 + close + 3;
        }

        var isClosing = rest.StartsWith("/", StringComparison.Ordinal);
        var name = TagName(isClosing ? rest[1..] : rest);
        if (name.IsEmpty && !rest.StartsWith("!", StringComparison.Ordinal))
        {
            plain.Append("<");
            return at + 1;
        }

        var end = rest.IndexOf('>');
        if (end < 0)
        {
            return html.Length;
        }

        Span<char> lower = stackalloc char[LongestTagName];
        lower = lower[..Math.Max(0, name.ToLowerInvariant(lower))];
        plain.Break(lower, isClosing);
        var after = at + 1 + end + 1;
        return !isClosing && lower is "script" or "style" ? AfterElement(html, after, lower) : after;
    }

    private static int AfterElement(string html, int from, ReadOnlySpan<char> name)
    {
        var close = html.AsSpan(from).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return html.Length;
        }

        var end = html.IndexOf('>', from + close);
        return end < 0 ? html.Length : end + 1;
    }

    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (
            length < rest.Length
            && length <= LongestTagName
            && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == ':')
        )
        {
            length++;
        }

        return length == 0 || !char.IsAsciiLetter(rest[0]) ? [] : rest[..length];
    }
}
