using System.IO.Compression;
using Lanewise.Sources;
using Lanewise.Store.Import;

namespace Lanewise.Cli.Extract;

/// <summary>Opens files of postings, recognising compression by content, since standard input has no name.</summary>
internal static class PostingFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Refuses names of files that are not there before any work is done.</summary>
    /// <exception cref="UsageException">A file does not exist or is a folder.</exception>
    public static void CheckAllExist(IEnumerable<string> files)
    {
        foreach (var file in files.Where(f => f != StandardInput && !File.Exists(f)))
        {
            throw new UsageException(
                Directory.Exists(file)
                    ? $"{file} is a folder, expected a file of JSON Lines (lanewise import takes folders)"
                    : $"{file} does not exist"
            );
        }
    }

    /// <summary>The decompressed content.</summary>
    /// <exception cref="IOException">The file cannot be read, or is compressed in a way that cannot be undone here.</exception>
    /// <exception cref="InvalidDataException">Its first bytes show that it holds something else than lines of text.</exception>
    public static Stream Open(string file)
    {
        var raw = new BufferedStream(
            file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file),
            1 << 16
        );
        var start = new byte[4];
        var count = raw.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var whole = new JoinedStream(new MemoryStream(start, 0, count), raw);
        return start switch
        {
            [0xff, 0xfe, _, 0] or [0xfe, 0xff, 0, _] => throw new InvalidDataException(
                "is text in UTF-16, expected UTF-8"
            ),
            _ when ContentKinds.Of(start) is ContentKind.Archive or ContentKind.Parquet =>
                throw new InvalidDataException(
                    "is an archive or Parquet, expected JSON Lines, plain, gzip or Zstandard"
                ),
            [0x1f, 0x8b, ..] => new GZipStream(whole, CompressionMode.Decompress),
            [0x28, 0xb5, 0x2f, 0xfd] => Zstandard.Open(whole),
            _ => whole,
        };
    }

    /// <summary>Whether a file whose content was read to its end is gzip that breaks off; not to be known of standard input.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contentLength">Bytes of content that reading gave.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsCut(string file, long contentLength) =>
        file != StandardInput && IsGzip(file) && !GzipFile.IsWhole(file, contentLength);

    private static bool IsGzip(string file)
    {
        using var raw = File.OpenRead(file);
        return raw.CanSeek && raw.ReadByte() == 0x1f && raw.ReadByte() == 0x8b;
    }
}
