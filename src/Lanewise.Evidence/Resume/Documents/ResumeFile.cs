using System.Text;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Reads the file of a résumé, recognised by its content, into lines.</summary>
public static class ResumeFile
{
    private const long LargestFile = 20_000_000;
    private const int FirstBytes = 1024;

    // What programs save résumés as and is not read, by how it begins.
    private static readonly (string Begin, string Reason)[] Others =
    [
        (
            "\u00D0\u00CF\u0011\u00E0",
            "is an old Word file, or a newer one protected by a password; save it as .docx without a password"
        ),
        ("{\\rtf", "is rich text; save it as .docx or PDF"),
        ("\u0089PNG", "is a picture; name the file that it was made from"),
        ("\u00FF\u00D8\u00FF", "is a picture; name the file that it was made from"),
        ("<!DOCTYPE html", "is a web page; print it as PDF, or save its text"),
        ("<html", "is a web page; print it as PDF, or save its text"),
    ];

    /// <summary>The lines of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="ResumeException">It cannot be read as a résumé; the message says why and what to do.</exception>
    /// <exception cref="IOException">It cannot be read at all.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ResumeDocument Read(string path, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(path);
        stop.ThrowIfCancellationRequested();
        var bytes = Bytes(path);
        var begin = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(FirstBytes, bytes.Length)));
        foreach (var (other, reason) in Others)
        {
            if (begin.StartsWith(other, StringComparison.OrdinalIgnoreCase))
            {
                throw new ResumeException(reason);
            }
        }

        // The mark of a PDF may stand behind other bytes.
        return begin.Contains("%PDF-", StringComparison.Ordinal) ? PdfDocument.Read(path, stop)
            : begin.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) ? WordDocument.Read(bytes)
            : OfText(path, TextDocument.Decode(bytes));
    }

    private static ResumeDocument OfText(string path, string text) =>
        text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('{')
            ? JsonResumeDocument.Read(text.TrimStart('\uFEFF'))
        : TextDocument.IsMarkdown(path) ? TextDocument.Markdown(text)
        : TextDocument.Plain(text);

    private static byte[] Bytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ResumeException("is a folder; name the file of the résumé (lanewise portfolio reads folders)");
        }

        if (!File.Exists(path))
        {
            throw new ResumeException("does not exist");
        }

        // A pipe or device has no length, and might never end.
        var size = new FileInfo(path).Length;
        return size == 0 ? throw new ResumeException("is empty; name the file that holds the résumé")
            : size > LargestFile
                ? throw new ResumeException(
                    FormattableString.Invariant(
                        $"has {size / 1_000_000} MB, more than the 20 that are read; save the résumé without its pictures"
                    )
                )
            : File.ReadAllBytes(path);
    }
}
