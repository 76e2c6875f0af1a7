using System.Buffers;
using System.Text;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Files of text in other encodings than UTF-8: UTF-16 with its mark, and tables in Windows-1252 as spreadsheets write them.</summary>
internal static class TextEncoding
{
    // One broken byte in a file of UTF-8 is damage, to be told; several and no whole letter beside are another encoding.
    private const int FewestLetters = 2;

    /// <summary>The encoding to read the file by; null for UTF-8 and for what is no text.</summary>
    /// <param name="head">The file's first bytes.</param>
    /// <param name="kind">What they were taken for.</param>
    public static Encoding? Of(ReadOnlySpan<byte> head, ContentKind kind)
    {
        if (head.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode;
        }

        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode;
        }

        return kind == ContentKind.Delimited && IsWindows1252(head)
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)
            : null;
    }

    /// <summary>Writes a file's text as UTF-8 without a mark.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static void Rewrite(string path, Encoding encoding, string target)
    {
        using var reader = new StreamReader(path, encoding);
        using var writer = new StreamWriter(target, append: false, new UTF8Encoding(false));
        var buffer = new char[64 * 1024];
        for (var count = reader.Read(buffer); count > 0; count = reader.Read(buffer))
        {
            writer.Write(buffer, 0, count);
        }
    }

    // A text of UTF-8 with letters beyond ASCII has some that are whole; one of Windows-1252 has none that could be.
    private static bool IsWindows1252(ReadOnlySpan<byte> head)
    {
        var letters = 0;
        while (!head.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(head, out _, out var length);
            if (status == OperationStatus.Done && length > 1)
            {
                return false;
            }

            letters += status == OperationStatus.InvalidData && head[0] is >= 0xC0 and < 0xFF ? 1 : 0;
            head = head[(status == OperationStatus.Done ? length : 1)..];
        }

        return letters >= FewestLetters;
    }
}
