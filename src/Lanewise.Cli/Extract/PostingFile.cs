using System.IO.Compression;

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
                    ? $"{file} is a folder; extract takes files of JSON Lines (lanewise import takes folders)"
                    : $"{file} does not exist"
            );
        }
    }

    /// <summary>The decompressed content.</summary>
    /// <exception cref="IOException">The file cannot be read, or is compressed in a way that cannot be undone here.</exception>
    public static Stream Open(string file)
    {
        var raw = new BufferedStream(
            file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file),
            1 << 16
        );
        var start = new byte[4];
        var count = raw.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var whole = new PrefixedStream(start.AsMemory(0, count), raw);
        return start switch
        {
            [0x1f, 0x8b, ..] => new GZipStream(whole, CompressionMode.Decompress),
            [0x28, 0xb5, 0x2f, 0xfd] => Zstandard.Open(whole, file),
            _ => whole,
        };
    }
}
