using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Tells which end a single amount leaves open: "up to $150k" has no lower end, "from $150k", "$150k+" and "50万以上" no upper one.</summary>
internal sealed class OpenEnds(PayWords words)
{
    /// <summary>The ends of a statement, null where open.</summary>
    public (decimal? Min, decimal? Max) Of(Reading reading, PayStatement statement)
    {
        var (low, high) = (statement.Low.Value, statement.High.Value);
        if (statement.IsRange)
        {
            return (low, high);
        }

        var tokens = reading.Tokens;
        var first = statement.FirstToken;
        first -= first > 0 && IsAbout(tokens[first - 1]) ? 1 : 0;
        var before = tokens[first].StartsLine ? null : reading.HitEndingAt(Topic.Pay, first)?.Group;
        var hasNoLow = before == words.UpTo || PayWords.StartsAt(reading, statement.EndToken, words.OrLess);
        var hasNoHigh = !hasNoLow && (before == words.From || IsOpenAfter(reading, statement.EndToken));
        return (hasNoLow ? null : low, hasNoHigh ? null : high);
    }

    private bool IsOpenAfter(Reading reading, int end)
    {
        var tokens = reading.Tokens;
        return end < tokens.Length
            && !tokens[end].StartsLine
            && (
                (tokens[end].IsGlued && (tokens[end].Is('+') || tokens[end].Is('〜') || tokens[end].Is('～')))
                || PayWords.StartsAt(reading, end, words.OrMore)
            );
    }

    private static bool IsAbout(Token token) => token.Is('~') || token.Is('≈');
}
