using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>Words in their order as one number: how the lexicon knows terms and their beginnings.</summary>
/// <remarks>
/// The lexicon tells wordings apart by 47 bits of it, and only those that its filter lets pass, so that some words are taken for others
/// once in a hundred gigabytes of text; it is not checked for.
/// </remarks>
internal static class Wording
{
    /// <summary>The number of no words.</summary>
    public const ulong Empty = 0x13198A2E03707345;

    // Numbers without a pattern: digits of pi above, and factors of SplitMix64 and MurmurHash3.
    private const ulong GluedMark = 0x9E3779B97F4A7C15;
    private const ulong WordFactor = 0xFF51AFD7ED558CCD;

    /// <summary>The number of a wording with one more word, which must follow as it does here, after white space or not.</summary>
    public static ulong With(ulong wording, in Token word) => With(wording, word.Hash ^ (GluedMark & word.GluedMask));

    /// <summary>The number of a wording with one more word after white space.</summary>
    public static ulong WithApart(ulong wording, in Token word) => With(wording, word.Hash);

    /// <summary>
    /// The number of a wording with the token at an index, which moves behind it; a hyphen between two words stands for a space.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WithNext(ulong wording, ReadOnlySpan<Token> tokens, ref int end)
    {
        if (tokens[end].IsGluedHyphen && end + 1 < tokens.Length && tokens[end + 1].IsGlued)
        {
            end += 2;
            return WithApart(wording, tokens[end - 1]);
        }

        return With(wording, tokens[end++]);
    }

    // Every bit of the number depends on all words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong With(ulong wording, ulong word)
    {
        var mixed = (word ^ wording) * WordFactor;
        return mixed ^ (mixed >> 32);
    }
}
