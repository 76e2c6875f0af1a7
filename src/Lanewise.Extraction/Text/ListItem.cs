namespace Lanewise.Extraction.Text;

/// <summary>Tells items of lists from running text.</summary>
internal static class ListItem
{
    /// <summary>Whether a line of these tokens begins with a bullet, or with a number or letter and a bracket or dot.</summary>
    public static bool Begins(ReadOnlySpan<Token> line) =>
        line.Length > 1
        && (
            (line[0].Kind == TokenKind.Symbol && IsBullet((char)line[0].Hash) && !IsBold(line))
            || (
                line[0].Kind == TokenKind.Number
                && line[0].Length <= 2
                && line[1].IsGlued
                && (line[1].Is('.') || line[1].Is(')'))
            )
        );

    // "**Basic qualifications**"
    private static bool IsBold(ReadOnlySpan<Token> line) => line[0].Is('*') && line[1].Is('*') && line[1].IsGlued;

    private static bool IsBullet(char symbol) =>
        symbol
            is '-'
                or '*'
                or '+'
                or '>'
                or '·'
                or '•'
                or '◦'
                or '‣'
                or '●'
                or '▪'
                or '■'
                or '○'
                or '–'
                or '—'
                or '✓'
                or '✔'
                or '→'
                or '»'
                or '~'
                or 'o';
}
