using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Lanewise.Extraction.Openings;

/// <summary>
/// MinHash signature of a text's word 5-shingles (Broder, "On the resemblance and containment of documents", 1997): the share of equal
/// values of two signatures estimates the Jaccard similarity of the two sets, with standard error √(s(1−s)/128), at most 0.045.
/// </summary>
public sealed class TextSignature
{
    /// <summary>Values in a signature.</summary>
    internal const int Size = 128;

    /// <summary>Fewer shingles say too little: a posting of one sentence is like any other of its company.</summary>
    private const int FewestShingles = 20;

    private static readonly uint[] Flips = Constants(0x243F6A8885A308D3);
    private static readonly uint[] Factors = [.. Constants(0x13198A2E03707344).Select(value => value | 1)];

    private readonly uint[] _minima;

    private TextSignature(uint[] minima) => _minima = minima;

    /// <summary>The least values, one for each of the hash functions.</summary>
    internal ReadOnlySpan<uint> Minima => _minima;

    /// <summary>A signature from its values, as <see cref="Minima"/> gave them.</summary>
    internal static TextSignature Of(ReadOnlySpan<uint> minima) => new(minima.ToArray());

    /// <summary>Computes the signature of a plain text.</summary>
    /// <param name="text">The description as plain text.</param>
    /// <returns>Null for a text of fewer than 24 words.</returns>
    public static TextSignature? Of(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<uint>.Shared.Rent(Shingles.Most(text.Length));
        var shingles = rented.AsSpan(0, Shingles.Of(text, rented));
        var signature = shingles.Length < FewestShingles ? null : new TextSignature(LeastOf(shingles));
        ArrayPool<uint>.Shared.Return(rented);
        return signature;
    }

    /// <summary>Estimated Jaccard similarity of the two texts' shingles, from 0 to 1.</summary>
    /// <param name="other">The signature of the other text.</param>
    public double Similarity(TextSignature other)
    {
        var left = MemoryMarshal.Cast<uint, Vector<uint>>(_minima);
        var right = MemoryMarshal.Cast<uint, Vector<uint>>(other._minima);
        var equal = Vector<uint>.Zero;
        for (var index = 0; index < left.Length; index++)
        {
            equal -= Vector.Equals(left[index], right[index]);
        }

        return Vector.Sum(equal) / (double)Size;
    }

    /// <summary>The least values of all shingles. Each hash function is (x xor flip) times an odd factor: a permutation of the 32-bit numbers.</summary>
    private static uint[] LeastOf(ReadOnlySpan<uint> shingles)
    {
        var minima = new uint[Size];
        var flips = MemoryMarshal.Cast<uint, Vector<uint>>(Flips);
        var factors = MemoryMarshal.Cast<uint, Vector<uint>>(Factors);
        var all = MemoryMarshal.Cast<uint, Vector<uint>>(minima.AsSpan());

        // A few hash functions after the other, whose least values stay in registers while all shingles pass; each shingle is loaded for two.
        for (var index = 0; index < all.Length; index += 2)
        {
            var (flip, otherFlip) = (flips[index], flips[index + 1]);
            var (factor, otherFactor) = (factors[index], factors[index + 1]);
            var (least, otherLeast) = (new Vector<uint>(uint.MaxValue), new Vector<uint>(uint.MaxValue));
            foreach (var shingle in shingles)
            {
                var value = new Vector<uint>(shingle);
                least = Vector.Min(least, (value ^ flip) * factor);
                otherLeast = Vector.Min(otherLeast, (value ^ otherFlip) * otherFactor);
            }

            (all[index], all[index + 1]) = (least, otherLeast);
        }

        return minima;
    }

    /// <summary>SplitMix64 from a fixed seed, so that signatures are the same everywhere.</summary>
    private static uint[] Constants(ulong seed)
    {
        var constants = new uint[Size];
        for (var index = 0; index < Size; index++)
        {
            seed += 0x9E3779B97F4A7C15;
            var mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            constants[index] = (uint)((mixed ^ (mixed >> 31)) >> 32);
        }

        return constants;
    }
}
