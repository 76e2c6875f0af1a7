using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Lines of a .docx file. Links, macros and embedded files are never followed or opened.</summary>
internal static class WordDocument
{
    private const long MostUnpacked = 100_000_000;
    private const int MostEntries = 2_000;
    private const long MostCharacters = 10_000_000;

    /// <summary>The lines of a file.</summary>
    /// <exception cref="ResumeException">It is damaged, holds what no résumé holds, or has no words.</exception>
    public static ResumeDocument Read(byte[] bytes)
    {
        try
        {
            CheckSize(bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            // Document types, and with them entities, are refused by the reader of the parts.
            using var word = WordprocessingDocument.Open(
                stream,
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = MostCharacters, AutoSave = false }
            );
            var main = word.MainDocumentPart ?? throw new ResumeException("has no text part; save it anew as .docx");
            return new WordLines(main).ToDocument();
        }
        catch (Exception e)
            when (e
                    is OpenXmlPackageException
                        or XmlException
                        or InvalidDataException
                        or FileFormatException
                        or IOException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            throw new ResumeException(
                $"is no .docx that can be read ({e.Message.TrimEnd('.')}); save it anew, or as PDF"
            );
        }
    }

    // What the entries say of their size is checked here, what they are when they are read.
    private static void CheckSize(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries || zip.Entries.Sum(entry => Math.Max(0, entry.Length)) > MostUnpacked)
        {
            throw new ResumeException(
                "unpacks to more than 100 MB or 2,000 parts, which no résumé does; save it anew without its pictures"
            );
        }

        if (!zip.Entries.Any(entry => entry.FullName == "[Content_Types].xml"))
        {
            throw new ResumeException("is a ZIP file but no .docx; save the résumé as .docx or PDF");
        }
    }
}
