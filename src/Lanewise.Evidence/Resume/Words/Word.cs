namespace Lanewise.Evidence.Resume.Words;

/// <summary>A word, number or sign of a line.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Lower">As written, in lower case.</param>
/// <param name="Start">Where it starts in the line.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsGlued">Whether it follows the one before without a space.</param>
internal readonly record struct Word(WordKind Kind, string Lower, int Start, int End, bool IsGlued)
{
    /// <summary>Whether it is one of some signs.</summary>
    public bool IsSign(string signs) => Kind == WordKind.Sign && signs.Contains(Lower, StringComparison.Ordinal);
}
