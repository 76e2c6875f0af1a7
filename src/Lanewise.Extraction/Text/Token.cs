namespace Lanewise.Extraction.Text;

/// <summary>A word, number or sign of a posting, in sixteen bytes.</summary>
internal readonly struct Token
{
    private const int KindBits = 4;
    private const int ShapeBits = 4;
    private const int GluedBit = KindBits;
    private const ulong KindMask = (1 << KindBits) - 1;

    // From the highest bit down: hash, shape, kind.
    private readonly ulong _content;

    public Token(int start, int end, ulong hash, TokenKind kind, TokenShape shape)
    {
        (Start, End) = (start, end);
        _content = Content(hash, kind) | ((ulong)shape << KindBits);
    }

    private Token(int start, int end, ulong content) => (Start, End, _content) = (start, end, content);

    /// <summary>Index of its first UTF-16 unit in <see cref="Reading.Text"/>.</summary>
    public int Start { get; }

    /// <summary>Index after its last one.</summary>
    public int End { get; }

    /// <summary>Hash of its letters with case and diacritics folded (<see cref="Folding"/>); the character for a symbol.</summary>
    public ulong Hash => _content >> (KindBits + ShapeBits);

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => (TokenKind)(_content & KindMask);

    public int Length => End - Start;

    public bool IsGlued => Has(TokenShape.Glued);

    /// <summary>All bits where it follows without white space, else none.</summary>
    public ulong GluedMask => 0 - ((_content >> GluedBit) & 1);

    public bool IsCapital => Has(TokenShape.Capital);

    public bool IsUpper => Has(TokenShape.Upper);

    public bool StartsLine => Has(TokenShape.LineStart);

    /// <summary>The same token as the first of its line.</summary>
    public Token AtLineStart() => new(Start, End, _content | ((ulong)TokenShape.LineStart << KindBits));

    /// <summary>Whether it is the single character <paramref name="symbol"/>.</summary>
    public bool Is(char symbol) =>
        (_content & ~((ulong)TokenShape.All << KindBits)) == Content(symbol, TokenKind.Symbol);

    /// <summary>Whether it is a hyphen that follows without white space.</summary>
    public bool IsGluedHyphen => Is('-') && IsGlued;

    private bool Has(TokenShape shape) => (_content & ((ulong)shape << KindBits)) != 0;

    private static ulong Content(ulong hash, TokenKind kind) => (hash << (KindBits + ShapeBits)) | (ulong)kind;
}
