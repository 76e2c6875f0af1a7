using System.Numerics;

namespace Lanewise.Extraction.Openings;

/// <summary>
/// Remembers 64-bit hashes in a fixed memory, and may take one for known that is not (Bloom, "Space/time trade-offs in hash coding with
/// allowable errors", 1970). For several threads at a time.
/// </summary>
internal sealed class BloomFilter
{
    /// <summary>Bits for each hash expected: with three probes one in 300 is taken for known by mistake, one in 10 where four times as many come.</summary>
    private const int BitsPerHash = 16;

    private const int Probes = 3;
    private const long FewestBits = 1 << 16;

    /// <summary>512 million: 64 MB, of use up to some 100 million postings.</summary>
    private const long MostBits = 1 << 29;

    private readonly ulong[] _words;
    private readonly ulong _mask;

    /// <summary>An empty filter.</summary>
    /// <param name="expected">Hashes that will be added, about.</param>
    public BloomFilter(long expected)
    {
        var wanted = Math.Clamp(expected, FewestBits / BitsPerHash, MostBits / BitsPerHash) * BitsPerHash;
        var bits = BitOperations.RoundUpToPowerOf2((ulong)wanted);
        (_words, _mask) = (new ulong[bits / 64], bits - 1);
    }

    /// <summary>Adds a hash; false where it was there already, or seems to have been.</summary>
    public bool Add(ulong hash)
    {
        var isNew = false;
        var probe = Mix(hash);
        for (var i = 0; i < Probes; i++, probe = Mix(probe))
        {
            var bit = 1UL << (int)(probe & 63);
            isNew |= (Interlocked.Or(ref _words[(probe & _mask) >> 6], bit) & bit) == 0;
        }

        return isNew;
    }

    /// <summary>False where the hash has never been added.</summary>
    public bool MayContain(ulong hash)
    {
        var probe = Mix(hash);
        for (var i = 0; i < Probes; i++, probe = Mix(probe))
        {
            if ((_words[(probe & _mask) >> 6] & (1UL << (int)(probe & 63))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    // SplitMix64 (Steele, Lea, Flood 2014): identities are hashes, but their lowest bits make up only a few letters.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
