namespace Lanewise.Evidence.Resume.Layout;

/// <summary>Marks that begin an item of a list.</summary>
internal static class Bullets
{
    private const string Signs = "•‣▪●○◦■□➢➤►▸▹✓✔→·*-–—⁃∙◆◇❖\u00A7";

    /// <summary>Length of the mark and the spaces after it; 0 where a line begins without.</summary>
    public static int Length(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var isMark =
            at < text.Length
            && (
                Signs.Contains(text[at], StringComparison.Ordinal)
                || (text[at] == 'o' && at + 1 < text.Length && text[at + 1] is ' ' or '\t')
            );
        if (!isMark)
        {
            return 0;
        }

        var end = at + 1;
        var isDash = text[at] is '-' or '*' or '–' or '—' or 'o';
        if (end >= text.Length || (isDash && !char.IsWhiteSpace(text[end])))
        {
            return 0;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
