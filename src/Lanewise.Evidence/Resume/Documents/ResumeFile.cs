namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Reads the file of a résumé, recognised by its content, into lines.</summary>
public static class ResumeFile
{
    private const long LargestFile = 20_000_000;

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
        return OfText(path, TextDocument.Decode(bytes));
    }

    private static ResumeDocument OfText(string path, string text) =>
        TextDocument.IsMarkdown(path) ? TextDocument.Markdown(text) : TextDocument.Plain(text);

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
