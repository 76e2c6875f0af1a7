namespace Lanewise.Extraction.Openings;

/// <summary>Every run of five successive words of a text, as 32-bit hashes; case, punctuation and spacing do not matter.</summary>
internal static class Shingles
{
    /// <summary>Words in one shingle: five tell apart texts that share only their phrases (Broder 1997 takes about as many).</summary>
    public const int Width = 5;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>Hashes of the shingles in order, repeated ones repeated; empty for fewer than five words.</summary>
    /// <param name="text">Plain text.</param>
    public static List<uint> Of(ReadOnlySpan<char> text)
    {
        var shingles = new List<uint>(text.Length / 6);
        Span<ulong> last = stackalloc ulong[Width];
        var count = 0;
        var word = 0UL;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word = (word ^ char.ToLowerInvariant(letter)) * Factor + 1;
            }
            else if (word != 0)
            {
                Take(shingles, last, ref count, word);
                word = 0;
            }
        }

        if (word != 0)
        {
            Take(shingles, last, ref count, word);
        }

        return shingles;
    }

    private static void Take(List<uint> shingles, Span<ulong> last, ref int count, ulong word)
    {
        last[count % Width] = word;
        count++;
        if (count < Width)
        {
            return;
        }

        var hash = 0UL;
        for (var back = Width; back > 0; back--)
        {
            hash = (hash ^ last[(count - back) % Width]) * Factor;
            hash ^= hash >> 32;
        }

        shingles.Add((uint)(hash >> 16));
    }
}
