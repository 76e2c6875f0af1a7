namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>One piece of a pattern: what a token must be.</summary>
/// <param name="Kind">How it is compared.</param>
/// <param name="Words">The words, texts or symbol of which the token must be one.</param>
internal sealed record Piece(PieceKind Kind, byte[][] Words);
