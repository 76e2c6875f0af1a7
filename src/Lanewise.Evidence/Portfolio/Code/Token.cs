namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>A piece of code: a word, a text or a symbol; comments are none.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Start">Offset of its first byte; of a text, of the first byte between its quotes.</param>
/// <param name="Length">Bytes; of a text, those between its quotes.</param>
/// <param name="Line">Line that it begins on, from 1.</param>
/// <param name="IsFirst">Whether it is the first token of its line.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Line, bool IsFirst)
{
    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> file) => file.Slice(Start, Length);

    /// <summary>Whether it is this symbol.</summary>
    public bool Is(ReadOnlySpan<byte> file, byte symbol) => Kind == TokenKind.Symbol && file[Start] == symbol;

    /// <summary>Whether it is this word.</summary>
    public bool Is(ReadOnlySpan<byte> file, ReadOnlySpan<byte> word) =>
        Kind == TokenKind.Word && In(file).SequenceEqual(word);
}
