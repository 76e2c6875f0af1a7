using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>What stands right beside a word for a workplace and tells whether it speaks of the job.</summary>
internal sealed class WorkplaceSurroundings(Knowledge knowledge)
{
    private const int BeginsSentence = 12;

    private readonly WordSet _afterHybrid = NeighbourWords.Of(knowledge, "after-hybrid");

    /// <summary>Whether "hybrid" is said of what the next word names: "a hybrid marketplace".</summary>
    public bool NamesHybridThing(ReadOnlySpan<Token> tokens, Hit hybrid) =>
        hybrid.EndToken < tokens.Length
        && tokens[hybrid.EndToken] is { Kind: TokenKind.Word, IsCapital: false, StartsLine: false } next
        && !_afterHybrid.Contains(next.Hash);

    /// <summary>Whether a form of contract stands beside it early in a sentence, parted by a sign only: "full time, on site".</summary>
    public static bool HasForm(Reading reading, Hit workplace)
    {
        var tokens = reading.Tokens;
        var (before, after) = (workplace.FirstToken - 1, workplace.EndToken);
        var isForm =
            (before > 0 && Parts(tokens[before]) && reading.HitEndingAt(Topic.Employment, before) is not null)
            || (
                after < tokens.Length
                && Parts(tokens[after])
                && reading.HitStartingAt(Topic.Employment, after + 1) is not null
            );
        return isForm && workplace.FirstToken - reading.SentenceOf(workplace.FirstToken).FirstToken <= BeginsSentence;
    }

    private static bool Parts(Token token) => token.Is(',') || token.Is('/') || token.Is('+') || token.Is('·');
}
