using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>
/// Tells versions of a posting apart by what it says. The raw record does not count: it also holds counters and times of the source,
/// which change daily without any change of the posting. Neither do the days on which it was seen.
/// </summary>
internal static class ContentHash
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    /// <summary>64 bits of the SHA-256 of every published field.</summary>
    public static ulong Of(Posting posting, string? pay)
    {
        var buffer = t_buffer ??= new(16 * 1024);
        buffer.ResetWrittenCount();
        Write(buffer, posting.Url);
        Write(buffer, posting.Company);
        Write(buffer, posting.Title);
        Write(buffer, posting.Location);
        Write(buffer, posting.Text);
        Write(buffer, posting.PostedOn?.DayNumber);
        Write(buffer, posting.Requisition);
        Write(buffer, posting.Employment);
        Write(buffer, posting.IsRemote is { } isRemote ? Convert.ToInt32(isRemote) : null);
        Write(buffer, pay);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    private static void Write(ArrayBufferWriter<byte> buffer, int? number)
    {
        var span = buffer.GetSpan(5);
        span[0] = number is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt32LittleEndian(span[1..], number ?? 0);
        buffer.Advance(5);
    }

    // Lengths stand before texts, so that no two lists of fields are written alike.
    private static void Write(ArrayBufferWriter<byte> buffer, string? text)
    {
        Write(buffer, text?.Length);
        Encoding.UTF8.GetBytes(text ?? "", buffer);
    }
}
