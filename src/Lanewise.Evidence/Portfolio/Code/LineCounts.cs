namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>Lines of a file or of several, counted as cloc counts them: a line with code and a comment is code.</summary>
/// <param name="Code">Lines with code.</param>
/// <param name="Comment">Lines with nothing but comments, docstrings among them.</param>
/// <param name="Blank">Lines with nothing but white space, also inside comments and texts.</param>
public readonly record struct LineCounts(long Code, long Comment, long Blank)
{
    /// <summary>All lines.</summary>
    public long All => Code + Comment + Blank;

    /// <summary>Both together.</summary>
    public static LineCounts operator +(LineCounts a, LineCounts b) => Add(a, b);

    /// <summary>Both together.</summary>
    public static LineCounts Add(LineCounts a, LineCounts b) =>
        new(a.Code + b.Code, a.Comment + b.Comment, a.Blank + b.Blank);
}
