using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Tells what a posting says of a technology where it stands: by part, section and sentence.</summary>
internal sealed class MentionRoles(Cues cues, NeighbourWords words, RoleLines roleLines, AreaLabels areas)
{
    private const int NearContext = 8;
    private const int NearDemand = 4;

    /// <summary>Writes the role into each occurrence that counts.</summary>
    public void Tell(Reading reading, Span<Occurrence> occurrences)
    {
        var isProgramming = roleLines.Title(reading).HasFlag(Cue.Role);
        areas.Take(reading);
        for (var i = 0; i < occurrences.Length; i++)
        {
            if (occurrences[i].Counts)
            {
                occurrences[i].Role = occurrences[i].IsEmployer
                    ? MentionRole.Context
                    : Of(reading, occurrences, i, isProgramming);
                occurrences[i].IsLeaning =
                    occurrences[i].Role == MentionRole.Preferred && IsLeaning(reading, occurrences[i]);
            }
        }
    }

    private MentionRole Of(Reading reading, ReadOnlySpan<Occurrence> occurrences, int index, bool isProgramming)
    {
        var item = occurrences[index];
        var line = reading.Lines[item.Line];
        if (line.Part != Part.Description || roleLines.Names(reading, item))
        {
            return MentionRole.Title;
        }

        var list = ListOf(occurrences, index);
        var said = cues.Around(reading, list.FirstToken, item.Line);
        var isAsked = said.HasFlag(Cue.Asked) && IsAsked(reading, reading.SentenceOf(item.FirstToken), item);
        return OfSentence(reading, occurrences, index, said, list.FirstToken)
            ?? (
                !isAsked && areas.IsOfOthers(reading, item, list)
                    ? MentionRole.Context
                    : OfSection(line, isProgramming, isAsked)
            );
    }

    private bool IsLeaning(Reading reading, in Occurrence item) =>
        cues.Within(reading, reading.SentenceOf(item.FirstToken).FirstToken, item.FirstToken).HasFlag(Cue.Leaning);

    private static (int FirstToken, int EndToken) ListOf(ReadOnlySpan<Occurrence> occurrences, int index)
    {
        var start = index;
        while (start > 0 && occurrences[start - 1].Next != Joint.None)
        {
            start--;
        }

        return (occurrences[start].FirstToken, occurrences[TechnologyList.EndOf(occurrences, index) - 1].EndToken);
    }

    private MentionRole? OfSentence(
        Reading reading,
        ReadOnlySpan<Occurrence> occurrences,
        int index,
        Cue said,
        int listFirst
    )
    {
        if ((said & (Cue.PreferredAhead | Cue.PreferredBehind | Cue.Negated | Cue.ContextAhead)) == Cue.None)
        {
            return null;
        }

        var item = occurrences[index];
        var sentence = reading.SentenceOf(item.FirstToken);
        var isPreferred =
            (said.HasFlag(Cue.PreferredAhead) && IsPreferredAhead(reading, sentence.FirstToken, item.FirstToken))
            || (said.HasFlag(Cue.PreferredBehind) && IsPreferredBehind(reading, occurrences, index, sentence.EndToken));
        if (cues.EndingAt(reading, listFirst).HasFlag(Cue.Negated))
        {
            var isOnlyNotAsked = cues.Within(reading, item.EndToken, sentence.EndToken).HasFlag(Cue.Required);
            return isPreferred || isOnlyNotAsked ? MentionRole.Preferred : MentionRole.Negated;
        }

        if (isPreferred)
        {
            return MentionRole.Preferred;
        }

        var near = Math.Max(sentence.FirstToken, listFirst - NearContext);
        return cues.Within(reading, near, listFirst).HasFlag(Cue.ContextAhead) ? MentionRole.Context : null;
    }

    // The last word that weighs before the name decides: "ideally X, but must know Y".
    private bool IsPreferredAhead(Reading reading, int first, int name)
    {
        var hits = Cues.Between(reading, first, name);
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var meaning = cues.Meaning(hits[i]);
            if (meaning.HasFlag(Cue.PreferredAhead))
            {
                return !IsClosed(reading.Tokens[Math.Min(name, hits[i].EndToken)..name]);
            }

            if (
                meaning.HasFlag(Cue.Required)
                || (meaning.HasFlag(Cue.Skill) && IsJoined(reading.Tokens, hits[i], first))
            )
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPreferredBehind(Reading reading, ReadOnlySpan<Occurrence> occurrences, int index, int sentenceEnd)
    {
        var tokens = reading.Tokens;
        var end = occurrences[index].EndToken;
        var aside = EndOfAside(tokens, occurrences, index);
        var (depth, least) = (0, 0);
        var at = end;
        foreach (ref readonly var hit in Cues.Between(reading, end, sentenceEnd))
        {
            var meaning = cues.Meaning(hit);
            for (; at < hit.FirstToken; at++)
            {
                depth += Bracket(tokens[at]);
                least = Math.Min(least, depth);
            }

            // What another bracket says is said of what stands in it.
            var isWithin = depth <= least || hit.FirstToken < aside;
            if (meaning.HasFlag(Cue.PreferredBehind) && isWithin)
            {
                return true;
            }

            if (
                meaning.HasFlag(Cue.Required)
                || (meaning.HasFlag(Cue.Skill) && IsJoined(tokens, hit, end + 1))
                || (meaning.HasFlag(Cue.Before) && hit.FirstToken > end && OpensClause(tokens, hit))
            )
            {
                return false;
            }
        }

        return false;
    }

    // What a bracket says of the names before it, "Perl/Bash (optional)", ends where it names another: "Go (Rust a plus)".
    private static int EndOfAside(ReadOnlySpan<Token> tokens, ReadOnlySpan<Occurrence> occurrences, int index)
    {
        const Joint One = Joint.Slash | Joint.And | Joint.Or;
        while (
            index + 1 < occurrences.Length
            && (occurrences[index].Next & One) != Joint.None
            && (occurrences[index].Next & ~One) == Joint.None
        )
        {
            index++;
        }

        var end = occurrences[index].EndToken;
        return end == tokens.Length || !tokens[end].Is('(') ? end
            : index + 1 < occurrences.Length ? occurrences[index + 1].FirstToken
            : tokens.Length;
    }

    // "strong Python, familiarity with Go a plus": a cue of two words after a comma or "and" begins another demand.
    private static bool OpensClause(ReadOnlySpan<Token> tokens, in Hit hit) =>
        hit.EndToken > hit.FirstToken + 1
        && (tokens[hit.FirstToken - 1].Kind == TokenKind.Symbol || tokens[hit.FirstToken - 1].Length <= 4);

    // "ideally Go, strong Python": a skill after a comma or "and" is another demand; "ideally strong in Go" is one.
    private bool IsJoined(ReadOnlySpan<Token> tokens, in Hit hit, int first) =>
        hit.FirstToken > first
        && (tokens[hit.FirstToken - 1].Is(',') || words.And.Contains(tokens[hit.FirstToken - 1].Hash));

    private static int Bracket(in Token token) =>
        token.Is('(') ? 1
        : token.Is(')') ? -1
        : 0;

    private static bool IsClosed(ReadOnlySpan<Token> tokens)
    {
        var depth = 0;
        foreach (ref readonly var token in tokens)
        {
            depth += Bracket(token);
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAsked(Reading reading, (int FirstToken, int EndToken) sentence, in Occurrence item)
    {
        var end = Math.Min(sentence.EndToken, item.EndToken + NearDemand);
        return cues.Within(reading, sentence.FirstToken, end).HasFlag(Cue.Asked);
    }

    // Offers and legal text ask for nothing, unless a heading was not known as one and the sentence does.
    private static MentionRole OfSection(in Line line, bool isProgramming, bool isAsked) =>
        line.Section switch
        {
            SectionKind.Preferred => MentionRole.Preferred,
            SectionKind.Benefits or SectionKind.Legal or SectionKind.Pay => isAsked
                ? MentionRole.Required
                : MentionRole.Context,
            SectionKind.Company or SectionKind.Process or SectionKind.Body => isProgramming || isAsked
                ? MentionRole.Required
                : MentionRole.Context,
            _ => MentionRole.Required,
        };
}
