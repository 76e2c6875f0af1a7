using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Lanewise.Extraction.Openings;

namespace Lanewise.Store;

/// <summary>Identity of an employer: a hash of its normalised name, so that the bundled facts can tell employers apart without naming them.</summary>
public static class CompanyId
{
    /// <summary>Stands for all unknown employers where a number is needed; no employer has it.</summary>
    internal const ulong Unknown = 0;

    /// <summary>The first 64 bits of the SHA-256 of the normalised name; null where the employer is unknown.</summary>
    /// <param name="company">The name as published, or null.</param>
    public static ulong? Of(string? company)
    {
        if (CompanyName.Normalise(company) is not { } name)
        {
            return null;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        return Math.Max(BinaryPrimitives.ReadUInt64BigEndian(hash), Unknown + 1);
    }
}
