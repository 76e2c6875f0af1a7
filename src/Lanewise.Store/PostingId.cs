using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Lanewise.Store;

/// <summary>
/// Identity of a posting in every store: 60 bits of the SHA-256 of its source and the source's own id, written as 12 characters of
/// Crockford's base32 in lower case, whose ordinal order is the order of the numbers. Among 10 million postings two share one with
/// probability 0.00004; an import reports such a pair.
/// </summary>
public static class PostingId
{
    /// <summary>Characters in an identity.</summary>
    public const int Length = 12;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The identity of a posting.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="sourceId">The source's own id of the posting.</param>
    public static string Of(string source, string sourceId) => Write(NumberOf(source, sourceId));

    /// <summary>The 60 bits of the identity of a posting.</summary>
    internal static ulong NumberOf(string source, string sourceId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{source}\0{sourceId}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) >> 4;
    }

    /// <summary>The 60 bits that an identity, given in UTF-8, is written for.</summary>
    internal static ulong NumberOf(ReadOnlySpan<byte> id)
    {
        var number = 0UL;
        foreach (var letter in id)
        {
            number = (number << 5) | (uint)Alphabet.IndexOf((char)letter);
        }

        return number;
    }

    /// <summary>The identity that is written for these 60 bits.</summary>
    internal static string Write(ulong number) =>
        string.Create(
            Length,
            number,
            static (letters, rest) =>
            {
                for (var at = Length - 1; at >= 0; at--)
                {
                    letters[at] = Alphabet[(int)(rest & 31)];
                    rest >>= 5;
                }
            }
        );
}
