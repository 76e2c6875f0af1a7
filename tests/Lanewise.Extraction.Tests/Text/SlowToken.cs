using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

internal sealed record SlowToken(int Start, int End, TokenKind Kind, TokenShape Shape, string Folded)
{
    public bool IsGlued => Shape.HasFlag(TokenShape.Glued);
}
