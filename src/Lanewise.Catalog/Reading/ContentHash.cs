using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Lanewise.Catalog.Reading;

/// <summary>A hash of files that tells versions of the catalog apart.</summary>
/// <remarks>
/// No protection against forgery is wanted, only change must show. The hashes of System.Security.Cryptography load
/// OpenSSL, which takes longer than reading the whole catalog.
/// </remarks>
internal static class ContentHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Twelve hexadecimal digits that change with any path or byte.</summary>
    public static string Of(IReadOnlyList<CatalogFile> files)
    {
        ulong hash = 0;
        foreach (var file in files)
        {
            hash = Add(hash, MemoryMarshal.AsBytes(file.Path.AsSpan()));
            hash = Add(hash, file.Bytes);
        }

        return (hash >> 16).ToString("x12", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        hash = Mix(hash, (ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        Span<byte> rest = stackalloc byte[sizeof(ulong)];
        rest.Clear();
        bytes.CopyTo(rest);
        return Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        var mixed = (hash ^ word) * Multiplier;
        return BitOperations.RotateLeft(mixed, 29) ^ (mixed >> 32);
    }
}
