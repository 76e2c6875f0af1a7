using System.Collections.Immutable;
using System.Text;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Lines of plain text and of Markdown.</summary>
internal static class TextDocument
{
    private const int MostLines = 10_000;
    private const int Windows1252 = 1252;

    private static readonly string[] Endings = [".md", ".markdown", ".mdown"];

    /// <summary>The text of bytes: UTF-8, UTF-16 with its mark, else Windows-1252.</summary>
    /// <exception cref="ResumeException">They are no text.</exception>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new ResumeException("is no text; save the résumé as PDF, .docx or plain text");
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes); // it knows this one
        }
    }

    /// <summary>Whether a name is one of Markdown.</summary>
    public static bool IsMarkdown(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The lines of plain text.</summary>
    /// <exception cref="ResumeException">There are no words, or far too many.</exception>
    public static ResumeDocument Plain(string text) => Document("text", text, static (_, line) => line);

    /// <summary>The lines of Markdown, without its marks.</summary>
    /// <exception cref="ResumeException">There are no words, or far too many.</exception>
    public static ResumeDocument Markdown(string text) => Document("markdown", text, Marked);

    private static ResumeDocument Document(string format, string text, Func<ResumeLine?, ResumeLine, ResumeLine> mark)
    {
        var clean = new CleanLines();
        var lines = ImmutableArray.CreateBuilder<ResumeLine>();
        ResumeLine? before = null;
        foreach (var written in text.EnumerateLines())
        {
            if (lines.Count == MostLines)
            {
                throw new ResumeException(
                    "has more than 10,000 lines, which is no résumé; name a file that holds nothing else"
                );
            }

            var number = lines.Count + 1;
            before = mark(before, new ResumeLine(number, clean.Of(written.ToString(), number)));
            lines.Add(before);
        }

        return lines.Any(line => !string.IsNullOrWhiteSpace(line.Text))
            ? new()
            {
                Format = format,
                Lines = lines.ToImmutable(),
                Notes = clean.Notes(),
            }
            : throw new ResumeException("is empty; name the file that holds the résumé");
    }

    private static ResumeLine Marked(ResumeLine? before, ResumeLine line)
    {
        var text = line.Text.Trim();
        if (text.StartsWith('#') && text.TrimStart('#') is [' ', ..] heading)
        {
            return line with { Text = Plainly(heading), Heading = text.Length - heading.Length };
        }

        // A line that is bold as a whole begins something; two spaces at its end break it.
        var isBold = text.StartsWith("**", StringComparison.Ordinal) && text.Length > 4;
        var isRow = text.StartsWith('|');
        var isRule = text.Length >= 3 && text.All(c => c is '-' or '=' or '*' or '_' or '|' or ':' or ' ');
        var isBroken = before is not null && before.Text.EndsWith("  ", StringComparison.Ordinal);
        return line with
        {
            Text = isRule
                ? ""
                : Plainly(isRow ? text.Trim('|').Replace("|", " \t ", StringComparison.Ordinal) : line.Text),
            StartsBlock = isBold || isRow || isBroken,
        };
    }

    private static string Plainly(string text)
    {
        var plain = text.Replace("**", "", StringComparison.Ordinal)
            .Replace("__", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal);
        var words = plain.Trim();
        var isSlanted = words.Length > 2 && words[0] is '*' or '_' && words[^1] == words[0];
        return WithoutLinks(isSlanted ? words[1..^1] : plain);
    }

    // "[name](https://...)" is read as its name.
    private static string WithoutLinks(string text)
    {
        for (var from = 0; ; )
        {
            var middle = text.IndexOf("](", from, StringComparison.Ordinal);
            var open = middle < 0 ? -1 : text.LastIndexOf('[', middle);
            var close = middle < 0 ? -1 : text.IndexOf(')', middle);
            if (open < 0 || close < 0)
            {
                return text;
            }

            from = open + (middle - open - 1);
            text = string.Concat(
                text.AsSpan(0, open),
                text.AsSpan(open + 1, middle - open - 1),
                text.AsSpan(close + 1)
            );
        }
    }
}
