using System.Buffers.Binary;
using System.IO.Compression;

namespace Lanewise.Store.Import;

/// <summary>Gzip files, and whether they are whole: .NET and DuckDB both take a file that breaks off for one that ends there.</summary>
public static class GzipFile
{
    private const int ShortestFile = 18;

    /// <summary>A member of its own, appended to a file to see whether reading gets that far.</summary>
    private static readonly byte[] Sentinel = Pack("lanewise sentinel"u8);

    /// <summary>The content.</summary>
    /// <param name="file">The packed bytes.</param>
    public static Stream Open(Stream file) => new GZipStream(file, CompressionMode.Decompress);

    /// <summary>Whether a file whose content was read to its end is whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="contentLength">Bytes of content that reading gave.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsWhole(string path, long contentLength)
    {
        using var file = File.OpenRead(path);
        if (file.Length < ShortestFile)
        {
            return false;
        }

        // The last four bytes are the length of the content, or of its last part where files were joined.
        Span<byte> trailer = stackalloc byte[4];
        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(trailer);
        return BinaryPrimitives.ReadUInt32LittleEndian(trailer) == (uint)contentLength || EndsInSentinel(file);
    }

    private static bool EndsInSentinel(FileStream file)
    {
        file.Seek(0, SeekOrigin.Begin);
        using var joined = new JoinedStream(file, new MemoryStream(Sentinel));
        using var content = new GZipStream(joined, CompressionMode.Decompress);
        var last = new byte[64 * 1024];
        try
        {
            var tail = new byte["lanewise sentinel"u8.Length];
            for (var count = content.Read(last); count > 0; count = content.Read(last))
            {
                Shift(tail, last.AsSpan(0, count));
            }

            return tail.AsSpan().SequenceEqual("lanewise sentinel"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static void Shift(Span<byte> tail, ReadOnlySpan<byte> read)
    {
        var kept = Math.Max(0, tail.Length - read.Length);
        tail[^kept..].CopyTo(tail);
        read[^(tail.Length - kept)..].CopyTo(tail[kept..]);
    }

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
