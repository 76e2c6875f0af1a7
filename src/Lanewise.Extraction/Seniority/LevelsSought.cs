using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Levels of sentences that look for someone or invite someone to apply.</summary>
/// <remarks>
/// A level counts beside a word for who does the work ("we are looking for a senior Rust engineer"); "you work with senior engineers" says
/// nothing.
/// </remarks>
internal sealed class LevelsSought(SeniorityWords words)
{
    private const int AfterAsking = 5;
    private const int BeforeAsking = 5;
    private const int BesideLevel = 6;
    private const int LongestEnding = 3;

    /// <summary>Adds the levels of the first sentence that asks for some, be it as loosely as "as a senior engineer".</summary>
    public void AddFirst(FoundLevels found, Reading reading, LevelHits levels)
    {
        var hits = levels.Items;
        for (var index = 0; index < hits.Length && found.IsEmpty; index++)
        {
            Add(found, reading, hits, index, hits[index].Group == words.Asks);
        }
    }

    /// <summary>Adds the levels of every sentence that surely looks for some.</summary>
    public void AddAll(FoundLevels found, Reading reading, LevelHits levels)
    {
        var hits = levels.Items;
        for (var index = 0; index < hits.Length; index++)
        {
            Add(found, reading, hits, index, false);
        }
    }

    private void Add(FoundLevels found, Reading reading, ReadOnlySpan<Hit> hits, int index, bool asks)
    {
        if (asks || hits[index].Group == words.Seeks)
        {
            AddAsked(found, reading, hits, index);
        }
        else if (hits[index].Group == words.Invites)
        {
            AddInvited(found, reading, hits, index);
        }
    }

    // "Graduates welcome", "entry-level developers are encouraged to apply"
    private void AddInvited(FoundLevels found, Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        var invites = hits[index];
        var (first, _) = reading.SentenceOf(invites.FirstToken);
        var level = index > 0 && hits[index - 1].Group == words.Worker ? index - 2 : index - 1;
        if (
            level >= 0
            && hits[level].FirstToken >= first
            && words.LevelOf(hits[level].Group) < SeniorityLevel.Director
            && invites.FirstToken - hits[index - 1].EndToken
                <= (invites.EndToken - invites.FirstToken > 1 ? BeforeAsking : 0)
            && !IsDenied(reading, hits[level].FirstToken)
        )
        {
            found.Add(reading, hits[level]);
        }
    }

    private void AddAsked(FoundLevels found, Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        var asks = hits[index];
        var line = reading.Lines[reading.LineOf(asks.FirstToken)];
        if (
            line.Section is SectionKind.Benefits or SectionKind.Legal or SectionKind.Process
            || IsDenied(reading, asks.FirstToken)
        )
        {
            return;
        }

        var last = asks.EndToken;
        for (
            var next = HitSearch.From(hits, last);
            next < hits.Length && hits[next].FirstToken <= last + AfterAsking;
            next++
        )
        {
            var hit = hits[next];
            if (
                hit.FirstToken >= line.EndToken
                || EndsSeeking(reading.Tokens[Math.Min(last, hit.FirstToken)..hit.FirstToken])
            )
            {
                return;
            }

            if (words.LevelOf(hit.Group) is { } level && IsAsked(reading, hits, asks, next, level))
            {
                found.Add(reading, hit);
            }

            last = hit.EndToken;
        }
    }

    // "we have no openings for interns"
    private bool IsDenied(Reading reading, int end)
    {
        var (first, _) = reading.SentenceOf(end);
        foreach (var token in reading.Tokens[Math.Max(first, end - BeforeAsking)..end])
        {
            if (words.Denies.Contains(token.Hash))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAsked(Reading reading, ReadOnlySpan<Hit> hits, Hit asks, int index, SeniorityLevel level) =>
        level >= SeniorityLevel.Director
            ? asks.Group == words.Seeks
                && (IsOne(reading.Tokens, hits[index].FirstToken - 1) || IsSought(reading, asks, hits[index]))
            : IsNoun(hits[index], level) || IsBesideWorker(reading, hits, index) || IsBeforeRole(reading, hits[index]);

    // Managers, interns and a "design lead" need no other word, while "lead" alone may be a verb.
    private static bool IsNoun(Hit hit, SeniorityLevel level) =>
        level is SeniorityLevel.Manager or SeniorityLevel.Intern
        || (level == SeniorityLevel.Lead && hit.EndToken - hit.FirstToken > 1);

    private bool IsOne(ReadOnlySpan<Token> tokens, int token) => words.OneOf.Contains(tokens[token].Hash);

    // "looking for a part-time finance director", but not "looking for a designer to help our director"
    private bool IsSought(Reading reading, Hit seeks, Hit level)
    {
        foreach (var token in reading.Tokens[seeks.EndToken..level.FirstToken])
        {
            if (words.LeadsVerb.Contains(token.Hash))
            {
                return false;
            }
        }

        return IsOne(reading.Tokens, seeks.EndToken) && level.FirstToken <= seeks.EndToken + AfterAsking;
    }

    // "senior Rust engineer", "senior or staff engineers", "desarrollador semi-senior"
    private bool IsBesideWorker(Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        for (
            var next = index + 1;
            next < hits.Length && hits[next].FirstToken <= hits[next - 1].EndToken + BesideLevel;
            next++
        )
        {
            if (hits[next].Group == words.Worker)
            {
                return true;
            }

            if (words.LevelOf(hits[next].Group) is null)
            {
                break;
            }
        }

        var before = index - 1;
        while (
            before > 0
            && words.LevelOf(hits[before].Group) is not null
            && IsClose(reading.Tokens, hits[before], hits[before + 1])
        )
        {
            before--;
        }

        return before >= 0
            && hits[before].Group == words.Worker
            && IsClose(reading.Tokens, hits[before], hits[before + 1]);
    }

    // "junior product manager"
    private static bool IsBeforeRole(Reading reading, Hit level)
    {
        var roles = reading.Hits(Topic.Role);
        var next = HitSearch.From(roles, level.EndToken);
        return next < roles.Length && roles[next].FirstToken <= level.EndToken + 1;
    }

    // What is glued to a word, such as the "(a)" of "desenvolvedor(a) pleno", is no distance.
    private static bool IsClose(ReadOnlySpan<Token> tokens, Hit left, Hit right)
    {
        var apart = 0;
        foreach (var token in tokens[Math.Min(left.EndToken, right.FirstToken)..right.FirstToken])
        {
            apart += token.IsGlued && token.Length <= LongestEnding ? 0 : 1;
        }

        return apart <= 2;
    }

    private bool EndsSeeking(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (
                token.Is('.')
                || token.Is(';')
                || token.Is('!')
                || token.Is('?')
                || token.Is('。')
                || words.EndsSeeking.Contains(token.Hash)
            )
            {
                return true;
            }
        }

        return false;
    }
}
