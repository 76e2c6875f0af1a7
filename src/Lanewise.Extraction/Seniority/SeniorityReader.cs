using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>
/// Reads the levels that a posting hires at: from the title or header and the lines that name a role, else from the text, else from the
/// years asked.
/// </summary>
internal sealed class SeniorityReader
{
    private const int LongestRoleLine = 14;
    private const int LongestItemTitle = 9;

    private readonly SeniorityWords _words;
    private readonly FoundLevels _found;
    private readonly LevelsInText _text;

    public SeniorityReader(Lexicon lexicon)
    {
        _words = new(lexicon);
        _found = new(_words);
        _text = new(_words);
    }

    /// <summary>The levels, those of the title first.</summary>
    public ImmutableArray<Fact<SeniorityLevel>> Read(Reading reading, Fact<int>? years)
    {
        if (reading.Hits(Topic.Seniority).IsEmpty && years is null)
        {
            return [];
        }

        var found = _found;
        foreach (var line in reading.Lines)
        {
            if (line.Section is SectionKind.Title or SectionKind.Header)
            {
                found.AddLine(reading, line.FirstToken, HeaderLine.End(line));
            }
        }

        if (reading.HasHeader)
        {
            AddRoleLines(reading, found, isSilent: found.IsEmpty);
        }

        if (found.IsEmpty)
        {
            _text.AddTo(found, reading);
        }

        if (found.IsEmpty && years is { } asked)
        {
            found.Add(asked);
        }

        return found.Take();
    }

    private void AddRoleLines(Reading reading, FoundLevels found, bool isSilent)
    {
        foreach (var line in reading.Lines)
        {
            var names = line.Section is not (SectionKind.Company or SectionKind.Legal or SectionKind.Process);
            if (line.Section == SectionKind.Header)
            {
                AddNamedRoles(reading, HeaderLine.End(line), line.EndToken, found);
            }
            else if (HitSearch.Within(reading.Hits(Topic.Seniority), line.FirstToken, line.EndToken).IsEmpty)
            {
                continue;
            }
            else if (NamesRole(reading, line) && IsRoleLine(reading, line) && !IsSignature(reading.Tokens, line))
            {
                found.AddLine(reading, line.FirstToken, line.EndToken);
            }
            else if (names && (line.IsItem || IsLabelled(reading.Tokens, line)) && !IsSignature(reading.Tokens, line))
            {
                AddItem(reading, line, found);
            }

            if (isSilent && names && line.Section != SectionKind.Header)
            {
                AddNamedRoles(reading, line.FirstToken, line.EndToken, found);
            }
        }
    }

    // "Roles: Engineering Managers, Sr. Designer, ..." in a sentence: a capital level that is part of a role or right before one.
    private void AddNamedRoles(Reading reading, int firstToken, int endToken, FoundLevels found)
    {
        var roles = reading.Hits(Topic.Role);
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Seniority), firstToken, endToken))
        {
            if (
                _words.LevelOf(hit.Group) is < SeniorityLevel.Director
                && reading.Tokens[hit.FirstToken].IsCapital
                && (
                    HitSearch.StartingAt(roles, hit.EndToken) >= 0
                    || HitSearch.StartingAt(roles, hit.FirstToken) >= 0
                    || IsBeforeWorker(reading, hit)
                )
            )
            {
                found.Add(reading, hit);
            }
        }
    }

    // "Lead Product Designers"
    private bool IsBeforeWorker(Reading reading, Hit level)
    {
        var hits = reading.Hits(Topic.Seniority);
        var next = HitSearch.From(hits, level.EndToken);
        return next < hits.Length
            && hits[next].Group == _words.Worker
            && hits[next].FirstToken <= level.EndToken + 1
            && reading.Tokens[hits[next].FirstToken].IsCapital;
    }

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

    // "- Growth Lead: own the growth of ...", "2) VP Engineering -- https://..."
    private static void AddItem(Reading reading, Line line, FoundLevels found)
    {
        var tokens = reading.Tokens;
        var end = Math.Min(line.EndToken, line.FirstToken + LongestItemTitle);
        for (var token = line.FirstToken + 2; token < end; token++)
        {
            if (
                tokens[token].Is(':')
                || tokens[token].Is('-')
                || tokens[token].Is('–')
                || tokens[token].Is('(')
                || tokens[token].Kind == TokenKind.Url
            )
            {
                AddTitle(reading, line.FirstToken, token, found);
                return;
            }
        }

        if (end == line.EndToken)
        {
            AddTitle(reading, line.FirstToken, end, found);
        }
    }

    // "Senior Engineering Manager: jobs.acme.example/3", "Director of Data Science https://..."
    private static bool IsLabelled(ReadOnlySpan<Token> tokens, Line line)
    {
        if (tokens[line.EndToken - 1].Kind == TokenKind.Url)
        {
            return true;
        }

        foreach (var token in tokens[line.FirstToken..Math.Min(line.EndToken, line.FirstToken + LongestItemTitle)])
        {
            if (token.Is(':'))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddTitle(Reading reading, int first, int end, FoundLevels found)
    {
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Seniority), first, end))
        {
            if (reading.Tokens[hit.FirstToken].IsCapital && (hit.EndToken == end || hit.FirstToken <= first + 2))
            {
                found.Add(reading, hit);
            }
        }
    }

    private static bool IsRoleLine(Reading reading, Line line) =>
        RoleLine.HasBars(reading, line)
        || (line.EndToken - line.FirstToken is > 0 and <= LongestRoleLine && !EndsSentence(reading.Tokens, line));

    // A cut address ends in "...".
    private static bool EndsSentence(ReadOnlySpan<Token> tokens, Line line) =>
        tokens[line.EndToken - 1].Is('.')
        && (line.EndToken - line.FirstToken < 2 || !tokens[line.EndToken - 2].Is('.'));
}
