using System.Security.Cryptography;
using Lanewise.DuckDb;
using Lanewise.Sources;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>The content of one file: unpacked, and recognised by its first bytes.</summary>
internal sealed class InputContent : IDisposable
{
    /// <summary>The first line of JSON Lines may be longer than what tells other kinds apart.</summary>
    private const int LongHead = 4 * 1024 * 1024;

    private readonly string? _temporary;
    private FileStream? _opened;

    private InputContent(string path, bool isGzip, ContentKind kind, string? temporary)
    {
        Path = path;
        IsGzip = isGzip;
        Kind = kind;
        _temporary = temporary;
    }

    /// <summary>A file with the content, plain or gzip.</summary>
    public string Path { get; }

    public bool IsGzip { get; }

    /// <summary>The kind of what is inside; never a packed kind.</summary>
    public ContentKind Kind { get; }

    /// <summary>Opens a file; one of Zstandard, which .NET cannot read, is unpacked beside by DuckDB, and
    /// one in another encoding than UTF-8 is written anew.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">Its packing is broken from the start.</exception>
    public static InputContent Open(string path, Connection connection)
    {
        var outer = ContentKinds.Of(Head(path, isGzip: false, ContentKinds.HeadLength));
        if (TextEncoding.Of(Head(path, isGzip: false, ContentKinds.HeadLength), outer) is { } encoding)
        {
            return Temporary(unpacked => TextEncoding.Rewrite(path, encoding, unpacked));
        }

        if (outer != ContentKind.Zstandard)
        {
            var isGzip = outer == ContentKind.Gzip;
            return new(path, isGzip, isGzip ? Recognise(path, isGzip) : Longer(path, isGzip, outer), null);
        }

        return Temporary(unpacked => Unpack(path, unpacked, connection));
    }

    private static InputContent Temporary(Action<string> write)
    {
        var written = System.IO.Path.GetTempFileName();
        var kept = false;
        try
        {
            write(written);
            var content = new InputContent(written, isGzip: false, Recognise(written, isGzip: false), written);
            kept = true;
            return content;
        }
        finally
        {
            if (!kept)
            {
                File.Delete(written);
            }
        }
    }

    /// <summary>SHA-256 of a file as it lies on disk, in lower-case hexadecimal.</summary>
    public static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>How much of the file the stream opened last has read, from 0 to 1.</summary>
    public double Share => _opened is { CanRead: true, Length: > 0 } ? (double)_opened.Position / _opened.Length : 0;

    /// <summary>The content.</summary>
    /// <param name="from">The byte to begin at.</param>
    /// <exception cref="InvalidDataException">The packing is broken before it.</exception>
    public Stream OpenStream(long from = 0)
    {
        _opened = File.OpenRead(Path);
        if (!IsGzip)
        {
            _opened.Seek(from, SeekOrigin.Begin);
            return _opened;
        }

        var unpacked = GzipFile.Open(_opened);
        Pass(unpacked, from);
        return unpacked;
    }

    /// <summary>Bytes of the content, as far as its packing is whole.</summary>
    public long Length()
    {
        using var stream = OpenStream();
        return IsGzip ? Pass(stream, long.MaxValue) : stream.Length;
    }

    /// <summary>Reads past some bytes; says how many there were.</summary>
    private static long Pass(Stream unpacked, long bytes)
    {
        var buffer = new byte[128 * 1024];
        var passed = 0L;
        try
        {
            while (
                passed < bytes
                && unpacked.Read(buffer, 0, (int)Math.Min(buffer.Length, bytes - passed)) is > 0 and var count
            )
            {
                passed += count;
            }
        }
        catch (InvalidDataException) when (bytes == long.MaxValue)
        {
            return passed;
        }

        return passed;
    }

    public void Dispose()
    {
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    private static ContentKind Recognise(string path, bool isGzip) =>
        Longer(path, isGzip, ContentKinds.Of(Head(path, isGzip, ContentKinds.HeadLength)));

    private static ContentKind Longer(string path, bool isGzip, ContentKind kind) =>
        kind == ContentKind.Json ? ContentKinds.Of(Head(path, isGzip, LongHead)) : kind;

    private static byte[] Head(string path, bool isGzip, int length)
    {
        using var file = File.OpenRead(path);
        using var stream = isGzip ? GzipFile.Open(file) : file;
        var head = new byte[length];
        return head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)];
    }

    // One column, no delimiter that occurs in text and no quotes: every line comes back as it was. Unless told, a buffer is 16 lines.
    private static void Unpack(string path, string target, Connection connection) =>
        connection.Execute(
            $"""
            COPY (
                SELECT line FROM read_csv({Sql.Literal(
                path
            )}, columns = {'{'}'line': 'VARCHAR'{'}'}, auto_detect = false, header = false,
                    delim = E'\x01', quote = '', escape = '', compression = 'zstd', max_line_size = 33554432, buffer_size = 67108864)
            ) TO {Sql.Literal(target)} (FORMAT csv, HEADER false, DELIMITER E'\x01', QUOTE '', ESCAPE '')
            """
        );
}
