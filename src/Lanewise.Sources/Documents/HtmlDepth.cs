namespace Lanewise.Sources.Documents;

/// <summary>How deep a page nests, told without parsing it: the parser's time grows with the square of the depth.</summary>
internal static class HtmlDepth
{
    /// <summary>Deeper pages are refused; real ones nest some dozens.</summary>
    public const int Most = 1000;

    // Elements without end tag, or whose end tag may be left out: they do not add up.
    private static readonly HashSet<string> Unclosed = new(
        "area base br col embed hr img input link meta param source track wbr p li dd dt td th tr tbody thead tfoot option".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnclosedNames =
        Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more than <see cref="Most"/> elements are open at one place.</summary>
    public static bool IsExceeded(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && depth <= Most; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            depth = Math.Max(0, depth + Step(html));
        }

        return depth > Most;
    }

    private static int Step(ReadOnlySpan<char> tag)
    {
        var isEnd = tag.StartsWith('/');
        tag = isEnd ? tag[1..] : tag;
        var length = tag.IndexOfAnyExceptInRange('0', 'z');
        var name = length < 0 ? tag : tag[..length];
        name = name[..(name.IndexOfAny('>', '<') is >= 0 and var end ? end : name.Length)];
        return name.IsEmpty || UnclosedNames.Contains(name) ? 0
            : isEnd ? -1
            : 1;
    }
}
