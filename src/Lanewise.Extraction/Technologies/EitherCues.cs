using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>The words around a list that leave the choice among its members: "one of", "such as", "or similar".</summary>
internal sealed class EitherCues(Cues cues, NeighbourWords words)
{
    private const int Within = 9;
    private const int Beyond = 3;

    /// <summary>What leads the list that begins at <paramref name="first"/>: <see cref="Cue.Either"/>, <see cref="Cue.Example"/> or nothing.</summary>
    public Cue Ahead(Reading reading, ReadOnlySpan<Occurrence> occurrences, int first)
    {
        var item = occurrences[first];
        var line = Math.Max(0, item.Line - (reading.Tokens[item.FirstToken].StartsLine ? 1 : 0));
        var from = Math.Max(reading.Lines[line].FirstToken, item.FirstToken - Within);
        from = first > 0 ? Math.Max(from, occurrences[first - 1].EndToken) : from;
        if ((cues.Around(reading, from, item.Line) & (Cue.Either | Cue.Example)) == Cue.None)
        {
            return Cue.None;
        }

        var hits = Cues.Between(reading, from, item.FirstToken);
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var meaning = cues.Meaning(hits[i]) & (Cue.Either | Cue.Example | Cue.InUse);
            if (meaning == Cue.InUse)
            {
                return Cue.None;
            }

            var between = reading.Tokens[Math.Min(hits[i].EndToken, item.FirstToken)..item.FirstToken];
            if (meaning != Cue.None && Reaches(between, meaning))
            {
                return meaning;
            }
        }

        return Cue.None;
    }

    /// <summary>What ends the list: <see cref="Cue.Either"/> for an "or" before something else, <see cref="Cue.OrOther"/> or nothing.</summary>
    public Cue Behind(Reading reading, in Occurrence last)
    {
        var after = reading.Tokens[last.EndToken..reading.Lines[reading.LineOf(last.EndToken - 1)].EndToken];
        if (IsOr(after))
        {
            return Cue.Either;
        }

        var isAnd = !after.IsEmpty && words.And.Contains(after[0].Hash);
        var reach = Math.Min(after.Length, isAnd ? 1 : Beyond);
        return cues.Within(reading, last.EndToken, last.EndToken + reach) & Cue.OrOther;
    }

    /// <summary>Whether a slash joins what belongs together: "C/C++".</summary>
    public bool IsTogether(Reading reading, ReadOnlySpan<Occurrence> run)
    {
        foreach (ref readonly var hit in Cues.Between(reading, run[0].FirstToken, run[0].FirstToken + 1))
        {
            if (cues.Meaning(hit).HasFlag(Cue.Together) && hit.EndToken >= run[^1].EndToken)
            {
                return true;
            }
        }

        return false;
    }

    // ", or" and "and/or". The single letter of other languages is too often something else: "o" is also an article.
    private bool IsOr(ReadOnlySpan<Token> after)
    {
        var at =
            after.Length > 0 && after[0].Is(',') ? 1
            : after.Length > 1 && after[1].Is('/') && words.And.Contains(after[0].Hash) ? 2
            : 0;
        return at < after.Length
            && words.Or.Contains(after[at].Hash)
            && (after[at].Length > 1 || after[at].Kind == TokenKind.Ideograph);
    }

    private static bool Reaches(ReadOnlySpan<Token> between, Cue meaning) =>
        meaning == Cue.Example ? IsSigns(between) : IsClause(between);

    // "Such as" and "e.g." stand directly before the list.
    private static bool IsSigns(ReadOnlySpan<Token> between)
    {
        foreach (ref readonly var token in between)
        {
            if (token.Kind != TokenKind.Symbol)
            {
                return false;
            }
        }

        return true;
    }

    // "One of" may say of what, and may add a word after a comma: "at least one language, preferably Go".
    private static bool IsClause(ReadOnlySpan<Token> between)
    {
        var depth = 0;
        for (var i = 0; i < between.Length; i++)
        {
            depth +=
                between[i].Is('(') ? 1
                : between[i].Is(')') ? -1
                : 0;
            var isEnd = between[i].Is('.') || between[i].Is(';') || between[i].Is('!') || between[i].Is('?');
            if (isEnd || depth < 0 || (between[i].Is(',') && between.Length - i > 2))
            {
                return false;
            }
        }

        return true;
    }
}
