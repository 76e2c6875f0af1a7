namespace Lanewise.Extraction.Openings;

/// <summary>Every run of five successive words of a text, as 32-bit hashes; case, punctuation and spacing do not matter.</summary>
internal static class Shingles
{
    /// <summary>Words in one shingle: five tell apart texts that share only their phrases (Broder 1997 takes about as many).</summary>
    public const int Width = 5;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>For each ASCII character what it counts as in a word: the letter in lower case, the digit, or 0 where it ends a word.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(letter => Folded((char)letter))];

    /// <summary>The most shingles that a text can have.</summary>
    /// <param name="length">The text's length.</param>
    public static int Most(int length) => (length + 1) / 2;

    /// <summary>Hashes of the shingles in order, repeated ones repeated; says how many, none for fewer than five words.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="shingles">Room for <see cref="Most"/> of them.</param>
    public static int Of(ReadOnlySpan<char> text, Span<uint> shingles)
    {
        Span<ulong> words = stackalloc ulong[Width];
        var (count, word) = (0, 0UL);
        var ascii = Ascii;
        foreach (var letter in text)
        {
            var folded = letter < ascii.Length ? ascii[letter] : Folded(letter);
            if (folded != 0)
            {
                word = (word ^ folded) * Factor + 1;
            }
            else if (word != 0)
            {
                Take(word, words, shingles, count++);
                word = 0;
            }
        }

        if (word != 0)
        {
            Take(word, words, shingles, count++);
        }

        return Math.Max(0, count - Width + 1);
    }

    private static char Folded(char letter) => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '\0';

    /// <summary>Adds a word to the last five, oldest first; from the fifth on each makes a shingle.</summary>
    private static void Take(ulong word, Span<ulong> words, Span<uint> shingles, int before)
    {
        words[1..].CopyTo(words);
        words[^1] = word;
        if (before < Width - 1)
        {
            return;
        }

        var hash = 0UL;
        foreach (var one in words)
        {
            hash = (hash ^ one) * Factor;
            hash ^= hash >> 32;
        }

        shingles[before - Width + 1] = (uint)(hash >> 16);
    }
}
