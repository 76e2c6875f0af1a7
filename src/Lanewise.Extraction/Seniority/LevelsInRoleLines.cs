using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Levels of a post without title field: in lines that name a role, in items that begin with one, and beside roles in sentences.</summary>
internal sealed class LevelsInRoleLines(SeniorityWords words)
{
    private const int LongestRoleLine = 14;
    private const int LongestTitle = 8;
    private const int BesideList = 6;
    private const int BehindWorker = 5;
    private const int LongestArea = 3;
    private const int BesideBracket = 3;

    /// <summary>Adds the levels of all lines below the fields of the header.</summary>
    public void AddTo(FoundLevels found, Reading reading, LevelHits levels, bool isSilent)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Section == SectionKind.Header)
            {
                AddNamed(found, reading, levels, (HeaderLine.End(line), line.EndToken), true);
            }
            else if (!HitSearch.Within(levels.Items, line.FirstToken, line.EndToken).IsEmpty)
            {
                AddLine(found, reading, levels, line, isSilent);
            }
        }
    }

    private void AddLine(FoundLevels found, Reading reading, LevelHits levels, Line line, bool isSilent)
    {
        var isSignature = IsSignature(reading.Tokens, line);
        if (!isSignature && NamesRole(reading, line) && IsRoleLine(reading, line))
        {
            found.AddLine(reading, levels, line.FirstToken, line.EndToken);
            return;
        }

        if (line.Section is SectionKind.Company or SectionKind.Legal or SectionKind.Process)
        {
            return;
        }

        if (!isSignature)
        {
            AddTitle(found, reading, levels, line.FirstToken, RoleTitle.End(reading.Tokens, line));
        }

        AddNamed(found, reading, levels, (line.FirstToken, line.EndToken), isSilent);
    }

    private void AddTitle(FoundLevels found, Reading reading, LevelHits levels, int first, int end)
    {
        foreach (var hit in HitSearch.Within(levels.Items, first, end))
        {
            // "- Jane Doe, CEO (since 2019)"
            var endsTitle = hit.EndToken == end && words.LevelOf(hit.Group) != SeniorityLevel.Executive;
            if (reading.Tokens[hit.FirstToken].IsCapital && (endsTitle || hit.FirstToken <= first + 2))
            {
                found.Add(reading, hit);
            }
        }
    }

    // "Roles: Engineering Managers, Sr. Designer, ...", "Backend engineers (junior or senior)"
    private void AddNamed(
        FoundLevels found,
        Reading reading,
        LevelHits levels,
        (int FirstToken, int EndToken) where,
        bool isSilent
    )
    {
        var hits = levels.Items;
        var index = HitSearch.From(hits, where.FirstToken);
        while (index < hits.Length && hits[index].FirstToken < where.EndToken)
        {
            var end = levels.EndOfList(reading, index);
            if (IsNamed(reading, levels, index, end, isSilent))
            {
                foreach (var hit in hits[index..end])
                {
                    found.Add(reading, hit);
                }
            }

            index = end;
        }
    }

    // A capital level or a list of levels that is part of a role, right before one, or alone in brackets beside one.
    private bool IsNamed(Reading reading, LevelHits levels, int index, int end, bool isSilent)
    {
        var hits = levels.Items;
        var isList = end - index > 1 || hits[index].Group == words.MidAndSenior;
        var first = hits[index];
        if (words.LevelOf(first.Group) is null)
        {
            return false;
        }

        var isCapital = reading.Tokens[first.FirstToken].IsCapital;
        if (IsNumbered(reading.Tokens, first))
        {
            return isCapital;
        }

        if (NamesColleague(reading, hits[index..end]))
        {
            return false;
        }

        if (levels.AreInBrackets(reading, index, end))
        {
            return isList || (isCapital && IsBesideRole(reading, hits, index));
        }

        var roles = reading.Hits(Topic.Role);
        return (isList && IsBehindWorker(reading, hits, index))
            || isCapital
                && (
                    HitSearch.StartingAt(roles, hits[end - 1].EndToken) >= 0
                    || IsBeforeWorker(reading, hits, end, isList)
                    || ((isList || isSilent) && HitSearch.StartingAt(roles, first.FirstToken) >= 0)
                );
    }

    // Directors and officers in a sentence are mostly whom one would work with, unless all of a list are titles.
    private bool NamesColleague(Reading reading, ReadOnlySpan<Hit> hits)
    {
        foreach (var hit in hits)
        {
            var level = words.LevelOf(hit.Group);
            var isTitle = hits.Length > 1 && reading.Tokens[hits[^1].FirstToken].IsCapital;
            if (level == SeniorityLevel.Executive || (level == SeniorityLevel.Director && !isTitle))
            {
                return true;
            }
        }

        return false;
    }

    // "Systems Engineer (Senior)", "[Senior] Systems Engineer", and a short line "Data (Lead)"
    private bool IsBesideRole(Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        var (bracket, end) = (hits[index].FirstToken - 1, hits[index].EndToken + 1);
        var line = reading.Lines[reading.LineOf(bracket)];
        var roles = reading.Hits(Topic.Role);
        return line.EndToken - line.FirstToken <= LongestTitle
            || HitSearch.EndingAt(roles, bracket) >= 0
            || HitSearch.StartingAt(roles, end) >= 0
            || (index > 0 && hits[index - 1].Group == words.Worker && hits[index - 1].EndToken == bracket)
            || (
                index + 1 < hits.Length
                && hits[index + 1].Group == words.Worker
                && hits[index + 1].FirstToken <= end + BesideBracket
            );
    }

    // "Engineers, both junior and senior"
    private bool IsBehindWorker(Reading reading, ReadOnlySpan<Hit> hits, int index)
    {
        if (index == 0 || hits[index - 1].Group != words.Worker)
        {
            return false;
        }

        var (end, first) = (hits[index - 1].EndToken, hits[index].FirstToken);
        foreach (var token in reading.Tokens[Math.Min(end, first)..first])
        {
            if (token.StartsLine || token.Is('.') || words.EndsSeeking.Contains(token.Hash))
            {
                return false;
            }
        }

        return first - end <= BehindWorker;
    }

    // "Lead Product Designers", "Senior SQL Database Engineer", "Junior and senior full stack developers"
    private bool IsBeforeWorker(Reading reading, ReadOnlySpan<Hit> hits, int next, bool isList)
    {
        if (next >= hits.Length || hits[next].Group != words.Worker)
        {
            return false;
        }

        var (end, worker) = (hits[next - 1].EndToken, hits[next].FirstToken);
        return isList
            ? worker - end <= BesideList && reading.LineOf(worker) == reading.LineOf(end - 1)
            : reading.Tokens[worker].IsCapital
                && (
                    worker - end <= 1
                    || (worker - end <= LongestArea && AreCapital(reading.Tokens[Math.Min(end, worker)..worker]))
                );
    }

    private static bool AreCapital(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.IsCapital || token.StartsLine)
            {
                return false;
            }
        }

        return true;
    }

    // "Positions: 1. Backend engineer 2. VP of Engineering"
    private static bool IsNumbered(ReadOnlySpan<Token> tokens, Hit hit) =>
        hit.FirstToken > 1
        && (tokens[hit.FirstToken - 1].Is('.') || tokens[hit.FirstToken - 1].Is(')'))
        && tokens[hit.FirstToken - 1].IsGlued
        && tokens[hit.FirstToken - 2] is { Kind: TokenKind.Number, Length: 1 };

    // "Jane, CTO, jane@acme.example"
    private static bool IsSignature(ReadOnlySpan<Token> tokens, Line line)
    {
        foreach (var token in tokens[line.FirstToken..line.EndToken])
        {
            if (token.Is('@'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesRole(Reading reading, Line line) =>
        !HitSearch.Within(reading.Hits(Topic.Role), line.FirstToken, line.EndToken).IsEmpty;

    private static bool IsRoleLine(Reading reading, Line line) =>
        RoleLine.HasBars(reading, line)
        || (line.EndToken - line.FirstToken is > 0 and <= LongestRoleLine && !EndsSentence(reading.Tokens, line));

    // A cut address ends in "...".
    private static bool EndsSentence(ReadOnlySpan<Token> tokens, Line line) =>
        tokens[line.EndToken - 1].Is('.')
        && (line.EndToken - line.FirstToken < 2 || !tokens[line.EndToken - 2].Is('.'));
}
