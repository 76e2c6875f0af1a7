namespace Lanewise.Extraction.Text;

/// <summary>Case and diacritics taken away, so that "Zürich", "ZURICH" and "zurich" are one word.</summary>
internal static class Folding
{
    /// <summary>Start value and factor of 64-bit FNV-1a (Fowler, Noll, Vo), here over UTF-16 units.</summary>
    public const ulong HashSeed = 14695981039346656037;

    private const ulong HashFactor = 1099511628211;

    // Base letters of U+00C0 to U+017F, in order; '*' stands for the two signs among them.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The hash with one more character, folded.</summary>
    public static ulong Add(ulong hash, char character) => (hash ^ Fold(character)) * HashFactor;

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

    /// <summary>Hash of a whole word, folded.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var character in word)
        {
            hash = Add(hash, character);
        }

        return hash;
    }
}
