using System.Runtime.Intrinsics;

namespace Lanewise.Extraction.Text;

/// <summary>Case and diacritics taken away, so that "Zürich", "ZURICH" and "zurich" are one word, and hashes of words so written.</summary>
internal static class Folding
{
    /// <summary>Bits of a hash; the other eight are room for what else a <see cref="Token"/> says.</summary>
    public const int HashBits = 56;

    /// <summary>Letters that are hashed at a time.</summary>
    public const int BlockLength = 16;

    private const int HalfBlock = BlockLength / 2;

    // Digits of pi, as any numbers without a pattern would do.
    private const ulong Seed = 0x243F6A8885A308D3;
    private const ulong Factor = 0x13198A2E03707345;

    // What stands in a block for a letter beyond ASCII, which is hashed apart.
    private const char Other = '\u00FF';

    // What is hashed of one such letter beside the letter itself.
    private static readonly ulong OfOther = Add(Seed, Other, 0);

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
        return (uint)latin < (uint)Latin.Length && Latin[latin] != '*' ? Latin[latin]
            : IsWithoutCase(character) ? character
            : char.ToLowerInvariant(character);
    }

    // From the radicals of Chinese to the syllables of Yi.
    private static bool IsWithoutCase(char character) => character is >= '\u2E80' and <= '\uA4CF';

    /// <summary>Hash of a whole word, folded; takes any word, one letter at a time.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var (hash, others) = (Seed, 0UL);
        for (; word.Length > BlockLength; word = word[BlockLength..])
        {
            hash = Add(hash, Bytes(word[..HalfBlock], ref others), Bytes(word[HalfBlock..BlockLength], ref others));
        }

        var half = Math.Min(word.Length, HalfBlock);
        return (Add(hash, Bytes(word[..half], ref others), Bytes(word[half..], ref others)) ^ others)
            >> (64 - HashBits);
    }

    /// <summary>The same hash of a word of one letter beyond ASCII that has neither case nor diacritics.</summary>
    public static ulong Hash(char letter) => (OfOther ^ (letter * Factor)) >> (64 - HashBits);

    // Up to eight letters, folded, as the bytes of a number, the first the lowest.
    private static ulong Bytes(ReadOnlySpan<char> letters, ref ulong others)
    {
        var bytes = 0UL;
        for (var index = 0; index < letters.Length; index++)
        {
            var folded = Fold(letters[index]);
            if (folded >= 0x80)
            {
                others = (others ^ folded) * Factor;
                folded = Other;
            }

            bytes |= (ulong)folded << (8 * index);
        }

        return bytes;
    }

    /// <summary>The same hash, at once, of a word of at most <see cref="BlockLength"/> ASCII letters in lower case, then zeros.</summary>
    public static ulong Hash(Vector128<byte> word) =>
        Add(Seed, word.AsUInt64().GetElement(0), word.AsUInt64().GetElement(1)) >> (64 - HashBits);

    // Multiplies the halves of a block to 128 bits and folds those in two, as wyhash does (Wang Yi).
    private static ulong Add(ulong hash, ulong low, ulong high)
    {
        var upper = Math.BigMul(low ^ hash, high ^ Factor, out var lower);
        return upper ^ lower;
    }
}
