namespace Lanewise.Extraction.Text;

/// <summary>A word, number or sign of a posting.</summary>
/// <param name="Start">Index of its first UTF-16 unit in <see cref="Reading.Text"/>.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Hash">Hash of its letters with case and diacritics folded (<see cref="Folding"/>); the character for a symbol.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct Token(int Start, int End, ulong Hash, TokenKind Kind, TokenShape Shape)
{
    public int Length => End - Start;

    public bool IsGlued => (Shape & TokenShape.Glued) != TokenShape.None;

    public bool IsCapital => (Shape & TokenShape.Capital) != TokenShape.None;

    public bool IsUpper => (Shape & TokenShape.Upper) != TokenShape.None;

    public bool StartsLine => (Shape & TokenShape.LineStart) != TokenShape.None;

    /// <summary>Whether it is the single character <paramref name="symbol"/>.</summary>
    public bool Is(char symbol) => Kind == TokenKind.Symbol && Hash == symbol;
}
