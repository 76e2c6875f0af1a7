using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Levels that the description gives where title and header are silent.</summary>
/// <remarks>
/// Two forms are sure enough: a field ("Seniority: Senior", or a heading "Level" with its list) and a sentence that looks for a level
/// beside a word for who does the work ("we are looking for a senior Rust engineer"). "You work with senior engineers" is neither.
/// </remarks>
internal sealed class LevelsInText(SeniorityWords words)
{
    private const int LongestField = 12;
    private const int LongestOption = 8;
    private const int OptionLines = 10;
    private const int AfterAsking = 5;
    private const int BesideLevel = 6;

    /// <summary>Adds the levels of fields and of lines that say nothing else, else those of the first sentence that asks for some.</summary>
    public void AddTo(FoundLevels found, Reading reading)
    {
        var hits = reading.Hits(Topic.Seniority);
        for (var index = 0; index < hits.Length; index++)
        {
            if (hits[index].Group == words.Field)
            {
                AddField(found, reading, hits, index);
            }
            else if (
                words.LevelOf(hits[index].Group) is not null
                && (IsWholeLine(reading, hits[index]) || IsOwnTitle(reading, hits, index))
            )
            {
                found.Add(reading, hits[index]);
            }
        }

        for (var index = 0; index < hits.Length && found.IsEmpty; index++)
        {
            if (hits[index].Group == words.Asks)
            {
                AddAsked(found, reading, hits, index);
            }
        }
    }

    // "- Pleno", "- [x] Senior"
    private static bool IsWholeLine(Reading reading, Hit hit)
    {
        var line = reading.Lines[reading.LineOf(hit.FirstToken)];
        return line.EndToken - line.FirstToken <= LongestOption
            && !Checkbox.IsOpen(reading.Tokens, line)
            && IsMarkOnly(reading, line.FirstToken, hit.FirstToken)
            && IsMarkOnly(reading, hit.EndToken, line.EndToken);
    }

    // A line of its own such as "Senior Billing Engineer", which repeats the title or gives the one that the field lacks.
    private bool IsOwnTitle(Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        var line = reading.Lines[reading.LineOf(hits[index].FirstToken)];
        return !line.IsItem
            && line.EndToken - line.FirstToken <= LongestOption
            && line.Section is not (SectionKind.Company or SectionKind.Process or SectionKind.Legal)
            && reading.Tokens[hits[index].FirstToken].IsCapital
            && index + 1 < hits.Length
            && hits[index + 1].Group == words.Worker
            && hits[index + 1].EndToken == line.EndToken;
    }

    // Signs, and the letter of a box that is ticked.
    private static bool IsMarkOnly(Reading reading, int first, int end)
    {
        foreach (var token in reading.Tokens[first..end])
        {
            if (token.Kind != TokenKind.Symbol && token.Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    private void AddField(FoundLevels found, Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        var field = hits[index];
        var at = reading.LineOf(field.FirstToken);
        var line = reading.Lines[at];
        var end = Math.Min(line.EndToken, field.EndToken + LongestField);
        var next = HitSearch.From(hits, field.EndToken);
        if (next < hits.Length && hits[next].FirstToken < end)
        {
            if (IsNamedBy(reading.Tokens, field.EndToken, hits[next].FirstToken))
            {
                AddJoined(found, reading, hits[next..], end);
            }
        }
        else if (
            line.EndToken - line.FirstToken <= LongestField
            && EndsLine(reading.Tokens, field.EndToken, line.EndToken)
        )
        {
            AddOptions(found, reading, at + 1);
        }
    }

    // "Level: Senior", "nível Pleno", but not "at all levels, our senior staff".
    private static bool IsNamedBy(ReadOnlySpan<Token> tokens, int end, int level)
    {
        foreach (var token in tokens[end..level])
        {
            if (token.Kind != TokenKind.Symbol || token.Is(',') || token.Is('.'))
            {
                return false;
            }
        }

        return true;
    }

    private void AddJoined(FoundLevels found, Reading reading, ReadOnlySpan<Hit> hits, int end)
    {
        var last = hits[0].FirstToken;
        foreach (var hit in hits)
        {
            if (hit.FirstToken >= end || hit.FirstToken > last + 2 || words.LevelOf(hit.Group) is null)
            {
                return;
            }

            found.Add(reading, hit);
            last = hit.EndToken;
        }
    }

    private static bool EndsLine(ReadOnlySpan<Token> tokens, int from, int end)
    {
        foreach (var token in tokens[from..end])
        {
            if (token.Kind != TokenKind.Symbol)
            {
                return false;
            }
        }

        return true;
    }

    private void AddOptions(FoundLevels found, Reading reading, int first)
    {
        var end = Math.Min(reading.Lines.Length, first + OptionLines);
        for (var at = first; at < end; at++)
        {
            var line = reading.Lines[at];
            var hits = HitSearch.Within(reading.Hits(Topic.Seniority), line.FirstToken, line.EndToken);
            if (line.IsEmpty || Checkbox.IsOpen(reading.Tokens, line))
            {
                continue;
            }

            if (hits.IsEmpty || words.LevelOf(hits[0].Group) is null || line.EndToken - line.FirstToken > LongestOption)
            {
                return;
            }

            found.AddLine(reading, line.FirstToken, line.EndToken);
        }
    }

    private void AddAsked(FoundLevels found, Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        var asks = hits[index];
        var line = reading.Lines[reading.LineOf(asks.FirstToken)];
        if (line.Section is SectionKind.Benefits or SectionKind.Legal or SectionKind.Process)
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
                || EndsSentence(reading.Tokens[Math.Min(last, hit.FirstToken)..hit.FirstToken])
            )
            {
                return;
            }

            if (
                words.LevelOf(hit.Group) is { } level and < SeniorityLevel.Director
                && (IsNoun(hit, level) || IsBesideWorker(hits, next) || IsBeforeRole(reading, hit))
            )
            {
                found.Add(reading, hit);
            }

            last = hit.EndToken;
        }
    }

    // Managers, interns and a "design lead" need no other word, while "lead" alone may be a verb.
    private static bool IsNoun(Hit hit, SeniorityLevel level) =>
        level is SeniorityLevel.Manager or SeniorityLevel.Intern
        || (level == SeniorityLevel.Lead && hit.EndToken - hit.FirstToken > 1);

    // "senior Rust engineer", "senior or staff engineers", "desarrollador semi-senior"
    private bool IsBesideWorker(ReadOnlySpan<Hit> hits, int index)
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
        while (before > 0 && words.LevelOf(hits[before].Group) is not null && IsClose(hits[before], hits[before + 1]))
        {
            before--;
        }

        return before >= 0 && hits[before].Group == words.Worker && IsClose(hits[before], hits[before + 1]);
    }

    // "junior product manager"
    private static bool IsBeforeRole(Reading reading, Hit level)
    {
        var roles = reading.Hits(Topic.Role);
        var next = HitSearch.From(roles, level.EndToken);
        return next < roles.Length && roles[next].FirstToken <= level.EndToken + 1;
    }

    private static bool IsClose(Hit left, Hit right) => right.FirstToken <= left.EndToken + 2;

    private static bool EndsSentence(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is('.') || token.Is(';') || token.Is('!') || token.Is('?') || token.Is('。'))
            {
                return true;
            }
        }

        return false;
    }
}
