namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>One piece of a pattern: what a token must be.</summary>
/// <param name="Kind">How it is compared.</param>
/// <param name="Words">The words, texts or symbol of which the token must be one.</param>
internal sealed record Piece(PieceKind Kind, byte[][] Words)
{
    /// <summary>Whether it is a word, or one of some, without anything that stands for other letters.</summary>
    public bool IsPlain { get; } =
        Kind == PieceKind.Word && Words.All(w => !w.AsSpan().ContainsAny((byte)'*', (byte)'~'));
}
