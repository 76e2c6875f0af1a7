using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>Tells of most wordings of a text at once that they are neither a term nor the beginning of one.</summary>
/// <remarks>
/// A Bloom filter in 128 KB, which stay near the processor where the terms do not. A term has two bits of one word of 64, a beginning
/// the bits after those. Two thirds of all words of a posting begin some term, but only one in eight goes on as one, so beginnings of a
/// single word are left out.
/// </remarks>
internal sealed class WordingFilter
{
    private const int Words = 1 << 14;

    private readonly ulong[] _words = new ulong[Words];

    /// <summary>What a wording may be; what the answer leaves out it surely is not.</summary>
    /// <remarks>Has no branch, since it would be taken at random.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordingUse Of(ulong wording)
    {
        var word = _words[Index(wording)];
        var both = BitOperations.RotateRight(word, First(wording)) & BitOperations.RotateRight(word, Second(wording));
        return (WordingUse)both & WordingUse.Any;
    }

    /// <summary>Notes a use of a wording.</summary>
    public void Add(ulong wording, WordingUse use) =>
        _words[Index(wording)] |=
            BitOperations.RotateLeft((ulong)use, First(wording))
            | BitOperations.RotateLeft((ulong)use, Second(wording));

    private static int Index(ulong wording) => (int)(wording >> 32) & (Words - 1);

    // Rotations take the lowest six bits of their counts.
    private static int First(ulong wording) => (int)(wording >> 46);

    private static int Second(ulong wording) => (int)(wording >> 52);
}
