using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>Tells of a wording at once in which searches it may be a term or, with two words or more, the beginning of one.</summary>
/// <remarks>
/// A Bloom filter of few bytes a wording, which stays near the processor where the terms do not. A wording has two places in one word of
/// 64 bits, and at each of them a bit for every search, so that one look serves all of them. Two thirds of all words of a posting begin
/// some term, but only one in eight goes on as one, so beginnings of a single word are left out.
/// </remarks>
/// <param name="wordings">Number of wordings that will be noted.</param>
internal sealed class WordingFilter(int wordings)
{
    // About one bit in twelve is set then, so that one answer in a hundred and fifty is wrong.
    private const int WordingsPerWord = 4;

    private const ulong AllSearches = 0xFF;

    private readonly ulong[] _words = new ulong[
        BitOperations.RoundUpToPowerOf2((uint)(wordings / WordingsPerWord) + 1)
    ];

    /// <summary>The searches of which a wording may be a part, a bit each; of the others it surely is none.</summary>
    /// <remarks>Has no branch, since it would be taken at random.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Of(ulong wording)
    {
        var words = _words;
        var word = words[Index(wording) & (words.Length - 1)];
        var both = BitOperations.RotateRight(word, First(wording)) & BitOperations.RotateRight(word, Second(wording));
        return (uint)(both & AllSearches);
    }

    /// <summary>Notes a wording for a search.</summary>
    public void Add(ulong wording, Search search)
    {
        var bit = 1UL << (int)search;
        _words[Index(wording) & (_words.Length - 1)] |=
            BitOperations.RotateLeft(bit, First(wording)) | BitOperations.RotateLeft(bit, Second(wording));
    }

    private static int Index(ulong wording) => (int)(wording >> 32);

    // Rotations take the lowest six bits of their counts.
    private static int First(ulong wording) => (int)(wording >> 46);

    private static int Second(ulong wording) => (int)(wording >> 52);
}
