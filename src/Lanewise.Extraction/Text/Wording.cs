namespace Lanewise.Extraction.Text;

/// <summary>Words in their order as one number: how the lexicon knows terms and their beginnings.</summary>
/// <remarks>
/// Hashes of words have 56 bits, so that some words of a million different texts are taken for one of the lexicon's hundred thousand
/// wordings once in a million such corpora; it is not checked for.
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

    // Every bit of the number depends on all words.
    private static ulong With(ulong wording, ulong word)
    {
        var mixed = (word ^ wording) * WordFactor;
        return mixed ^ (mixed >> 32);
    }
}
