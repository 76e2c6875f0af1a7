namespace Lanewise.Extraction.Text;

/// <summary>A term found in a posting.</summary>
/// <param name="Group">What the term says within its topic.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Strength">How much it proves by itself.</param>
internal readonly record struct Hit(int Group, int FirstToken, int EndToken, TermStrength Strength)
{
    /// <summary>Whether another term was found in the very same words.</summary>
    public bool HasWordsOf(in Hit other) => FirstToken == other.FirstToken && EndToken == other.EndToken;

    /// <summary>Whether its first word is one of another term's.</summary>
    public bool BeginsIn(in Hit other) => FirstToken >= other.FirstToken && FirstToken < other.EndToken;
}
