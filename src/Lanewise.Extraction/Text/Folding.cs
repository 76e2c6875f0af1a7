using System.Runtime.Intrinsics;

namespace Lanewise.Extraction.Text;

/// <summary>Case and diacritics taken away, so that "Zürich", "ZURICH" and "zurich" are one word, and hashes of words so written.</summary>
internal static class Folding
{
    /// <summary>Bits of a hash; the other eight are room for what else a <see cref="Token"/> says.</summary>
    public const int HashBits = 56;

    /// <summary>Letters that are hashed at a time.</summary>
    public const int BlockLength = 16;

    // Digits of pi, as any numbers without a pattern would do.
    private const ulong Seed = 0x243F6A8885A308D3;
    private const ulong Factor = 0x13198A2E03707345;

    // What stands in a block for a letter beyond ASCII, which is hashed apart.
    private const byte Other = 0xFF;

    // Base letters of U+00C0 to U+017F, in order; '*' stands for the two signs among them.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The base letter in lower case.</summary>
    public static char Fold(char character)
    {
        if (character < 0x80)
        {
            return (uint)(character - 'A') <= 'Z' - 'A' ? (char)(character | 0x20) : character;
        }

        var latin = character - 0xC0;
        return (uint)latin < (uint)Latin.Length && Latin[latin] != '*'
            ? Latin[latin]
            : char.ToLowerInvariant(character);
    }

    /// <summary>Hash of a whole word, folded; takes any word, one letter at a time.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        Span<byte> block = stackalloc byte[BlockLength];
        block.Clear();
        var (hash, others, length) = (Seed, 0UL, 0);
        foreach (var character in word)
        {
            if (length == BlockLength)
            {
                hash = Add(hash, Vector128.Create<byte>(block));
                block.Clear();
                length = 0;
            }

            var folded = Fold(character);
            others = folded < 0x80 ? others : (others ^ folded) * Factor;
            block[length++] = folded < 0x80 ? (byte)folded : Other;
        }

        return (Add(hash, Vector128.Create<byte>(block)) ^ others) >> (64 - HashBits);
    }

    /// <summary>The same hash, at once, of a word of at most <see cref="BlockLength"/> ASCII letters in lower case, then zeros.</summary>
    public static ulong Hash(Vector128<byte> word) => Add(Seed, word) >> (64 - HashBits);

    // Multiplies the halves of a block to 128 bits and folds those in two, as wyhash does (Wang Yi).
    private static ulong Add(ulong hash, Vector128<byte> block)
    {
        var halves = block.AsUInt64();
        var high = Math.BigMul(halves.GetElement(0) ^ hash, halves.GetElement(1) ^ Factor, out var low);
        return high ^ low;
    }
}
