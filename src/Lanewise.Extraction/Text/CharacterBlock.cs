using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lanewise.Extraction.Text;

/// <summary>Some characters of a text told apart at once: a bit for each, the first character's lowest.</summary>
/// <param name="Letters">Letters of ASCII.</param>
/// <param name="Spaces">White space of ASCII but line breaks.</param>
/// <param name="Others">Digits, and everything beyond ASCII.</param>
internal readonly record struct CharacterBlock(ulong Letters, ulong Spaces, ulong Others)
{
    /// <summary>Number of characters.</summary>
    public const int Length = 64;

    /// <summary>Where a token may begin: at the first of some letters, and at every character that is neither letter nor space.</summary>
    public ulong Starts => (Letters & ~(Letters << 1)) | ~(Letters | Spaces);

    /// <summary>Looks at the characters from an index on; there must be as many as a block has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterBlock At(ReadOnlySpan<char> text, int start)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text.Slice(start, Length));
        var (low, high) = (Vector512.Create(units), Vector512.Create(units[Vector512<ushort>.Count..]));
        return new(Joined(Letter(low), Letter(high)), Joined(Space(low), Space(high)), Joined(Other(low), Other(high)));
    }

    private static Vector512<ushort> Letter(Vector512<ushort> units) => Within(units | Of(' '), 'a', 'z');

    private static Vector512<ushort> Space(Vector512<ushort> units) =>
        Vector512.Equals(units, Of(' ')) | Vector512.Equals(units, Of('\t')) | Vector512.Equals(units, Of('\r'));

    private static Vector512<ushort> Other(Vector512<ushort> units) =>
        Within(units, '0', '9') | Vector512.GreaterThan(units, Of('\u007F'));

    private static Vector512<ushort> Within(Vector512<ushort> units, char first, char last) =>
        Vector512.LessThanOrEqual(units - Of(first), Of((char)(last - first)));

    private static Vector512<ushort> Of(char character) => Vector512.Create((ushort)character);

    private static ulong Joined(Vector512<ushort> low, Vector512<ushort> high) =>
        low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << Vector512<ushort>.Count);
}
