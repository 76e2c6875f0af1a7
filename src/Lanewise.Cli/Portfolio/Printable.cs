using System.Globalization;
using System.Text;

namespace Lanewise.Cli.Portfolio;

/// <summary>Makes text of a stranger's repository fit for a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with control characters, direction marks and other characters without a shape written as <c>\u001B</c>: a name or line
    /// could otherwise move the cursor, colour what follows or hide itself.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.Any(NeedsEscape))
        {
            return text;
        }

        var printable = new StringBuilder();
        foreach (var c in text)
        {
            if (NeedsEscape(c))
            {
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                printable.Append(c);
            }
        }

        return printable.ToString();
    }

    private static bool NeedsEscape(char c) =>
        c != '\t'
        && char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
