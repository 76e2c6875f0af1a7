using System.Runtime.CompilerServices;

namespace Lanewise.Extraction.Text;

/// <summary>Whether a term may begin before or end after a token: "Go" is not in "golang.org", "3D" or "C#".</summary>
internal static class TermBoundary
{
    /// <summary>Whether a term may begin with token <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Before(ReadOnlySpan<Token> tokens, int first) =>
        !tokens[first].IsGlued || MayBeginGlued(tokens, first);

    private static bool MayBeginGlued(ReadOnlySpan<Token> tokens, int first)
    {
        if (first == 0 || tokens[first].Kind == TokenKind.Symbol)
        {
            return true;
        }

        var before = tokens[first - 1];
        return before.Kind switch
        {
            TokenKind.Word => tokens[first].Kind == TokenKind.Ideograph,
            TokenKind.Number => tokens[first].Kind == TokenKind.Ideograph
                || tokens[first] is { IsUpper: true, Length: >= 3 },
            TokenKind.Symbol => !before.Is('@') && !before.Is('_') && !IsInnerDot(tokens, first - 1),
            _ => true,
        };
    }

    /// <summary>Whether a term may end before token <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool After(ReadOnlySpan<Token> tokens, int end) =>
        end >= tokens.Length || !tokens[end].IsGlued || MayEndGlued(tokens, end);

    private static bool MayEndGlued(ReadOnlySpan<Token> tokens, int end)
    {
        var (last, after) = (tokens[end - 1], tokens[end]);
        return after.Kind switch
        {
            TokenKind.Word => last.Kind is TokenKind.Ideograph or TokenKind.Symbol,
            TokenKind.Number => last.Kind != TokenKind.Word || last.Length >= 3,
            TokenKind.Symbol => !EndsInside(tokens, end, last, after),
            _ => true,
        };
    }

    private static bool EndsInside(ReadOnlySpan<Token> tokens, int end, Token last, Token after) =>
        after.Is('_')
        || after.Is('@')
        || (last.Length == 1 && last.Kind == TokenKind.Word && (after.Is('+') || after.Is('#')))
        || (after.Is('.') && IsInnerDot(tokens, end) && !tokens[end + 1].IsCapital);

    // A dot glued on both sides to words, as in an address or a file's name.
    private static bool IsInnerDot(ReadOnlySpan<Token> tokens, int dot) =>
        tokens[dot].Is('.')
        && tokens[dot].IsGlued
        && dot > 0
        && tokens[dot - 1].Kind == TokenKind.Word
        && dot + 1 < tokens.Length
        && tokens[dot + 1].IsGlued
        && tokens[dot + 1].Kind == TokenKind.Word;
}
