using System.Globalization;
using System.Xml;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>
/// Lines of a PDF: its words with their places by <c>pdftotext -bbox</c>, and what people see of them by a drawing of the page by
/// <c>pdftoppm</c>, both of Poppler.
/// </summary>
internal static class PdfDocument
{
    private const int MostPages = 50;
    private const int NotAllowed = 3;

    /// <summary>The lines of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="ResumeException">It cannot be read; the message says why.</exception>
    public static ResumeDocument Read(string path, CancellationToken stop)
    {
        var program = new PopplerProgram("pdftotext");
        if (!program.IsInstalled)
        {
            throw new ResumeException(
                "is a PDF, which pdftotext reads, and that is not installed: install poppler-utils (Debian), poppler (Homebrew), or name the résumé as .docx or text"
            );
        }

        var full = Path.GetFullPath(path);
        var last = (MostPages + 1).ToString(CultureInfo.InvariantCulture);
        var (code, output, error) = program.Run(stop, "-bbox", "-enc", "UTF-8", "-l", last, full, "-");
        if (code != 0)
        {
            throw new ResumeException(Reason(code, error));
        }

        var pages = Pages(output);
        if (pages.Count > MostPages)
        {
            throw new ResumeException("has more than 50 pages, which is no résumé; save the pages of the résumé alone");
        }

        if (pages.All(page => page.Words.Count == 0))
        {
            throw new ResumeException(
                "has no text, only pictures: it was scanned or printed as one. Save it from the program it was written with, or let OCR read it (ocrmypdf IN.pdf OUT.pdf)"
            );
        }

        var visible = PdfVisibility.Of(full, pages, stop);
        var lines = PdfLines.Of(visible.Pages);
        return lines.Lines.Any(line => line.Hidden is null)
            ? lines with
            {
                Notes = [.. lines.Notes, .. visible.Notes],
            }
            : throw new ResumeException("shows no text to people, though it holds some; save the résumé anew");
    }

    private static string Reason(int code, string error) =>
        error.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? "is protected by a password; save it without one (qpdf --decrypt IN.pdf OUT.pdf asks for it)"
        : code == NotAllowed ? "forbids programs to copy its text; save it without that protection"
        : $"is no PDF that can be read ({error.Split('\n')[0].Trim()}); save it anew";

    private static List<PdfPage> Pages(byte[] xhtml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
        };
        var pages = new List<PdfPage>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xhtml), settings);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "page" })
                {
                    pages.Add(new(Number(reader, "width"), Number(reader, "height"), []));
                }
                else if (reader is { NodeType: XmlNodeType.Element, LocalName: "word" } && pages.Count > 0)
                {
                    pages[^1].Words.Add(Word(reader));
                }
            }
        }
        catch (XmlException e)
        {
            throw new ResumeException(
                $"gives no text that can be read ({e.Message.TrimEnd('.')}); save it anew, or as .docx"
            );
        }

        return pages;
    }

    private static PdfWord Word(XmlReader reader)
    {
        var (left, top) = (Number(reader, "xMin"), Number(reader, "yMin"));
        var (right, bottom) = (Number(reader, "xMax"), Number(reader, "yMax"));
        return new(reader.ReadElementContentAsString(), left, top, right, bottom);
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : 0;
}
