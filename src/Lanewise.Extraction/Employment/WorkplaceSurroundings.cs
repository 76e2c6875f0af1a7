using System.Collections.Frozen;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>What stands right beside a word for a workplace and tells whether it speaks of the job.</summary>
internal sealed class WorkplaceSurroundings(Knowledge knowledge)
{
    private const int BeginsSentence = 12;

    private readonly FrozenSet<ulong> _afterHybrid = NeighbourWords.Of(knowledge, "after-hybrid");

    /// <summary>Whether "hybrid" is said of what the next word names: "a hybrid marketplace".</summary>
    public bool NamesHybridThing(ReadOnlySpan<Token> tokens, Hit hybrid) =>
        hybrid.EndToken < tokens.Length
        && tokens[hybrid.EndToken] is { Kind: TokenKind.Word, IsCapital: false, StartsLine: false } next
        && !_afterHybrid.Contains(next.Hash);

    /// <summary>Whether a form of contract stands beside it early in a sentence, parted by a sign only: "full time, on site".</summary>
    public static bool HasForm(Reading reading, Hit workplace)
    {
        if (workplace.FirstToken - reading.SentenceOf(workplace.FirstToken).FirstToken > BeginsSentence)
        {
            return false;
        }

        var forms = reading.Hits(Topic.Employment);
        var before = workplace.FirstToken - 1;
        return (before > 0 && Parts(reading.Tokens[before]) && HitSearch.EndingAt(forms, before) >= 0)
            || (
                workplace.EndToken < reading.Tokens.Length
                && Parts(reading.Tokens[workplace.EndToken])
                && HitSearch.StartingAt(forms, workplace.EndToken + 1) >= 0
            );
    }

    private static bool Parts(Token token) => token.Is(',') || token.Is('/') || token.Is('+') || token.Is('·');
}
