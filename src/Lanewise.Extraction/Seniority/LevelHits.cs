using System.Runtime.InteropServices;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>
/// The words around levels of one posting, in order, less those that look like a level and say none: the verb in "help lead", a colleague,
/// the grade in "Senior Engineer II" and the manager in "Brand Manager".
/// </summary>
internal sealed class LevelHits(SeniorityWords words)
{
    private const int BeforeColleague = 5;
    private const int BeforeGrade = 6;
    private const int LongestJoint = 3;

    private readonly List<Hit> _items = [];

    public ReadOnlySpan<Hit> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Whether any of them is a level.</summary>
    public bool HasLevel { get; private set; }

    /// <summary>Takes in a posting.</summary>
    public void Load(Reading reading)
    {
        _items.Clear();
        HasLevel = false;
        var colleagues = 0;
        foreach (var hit in reading.Hits(Topic.Seniority))
        {
            // "senior" and "sénior" are one wording.
            if (_items.Count > 0 && _items[^1] == hit)
            {
                continue;
            }

            if (hit.Group == words.Colleague)
            {
                colleagues = Math.Min(reading.SentenceOf(hit.FirstToken).EndToken, hit.EndToken + BeforeColleague);
            }
            else if (words.LevelOf(hit.Group) is not { } level)
            {
                // "You work with us as a senior engineer"
                colleagues = hit.Group == words.Asks || hit.Group == words.Seeks ? 0 : colleagues;
            }
            else if (hit.FirstToken < colleagues)
            {
                // "the CTO or VP of Engineering"
                colleagues = hit.EndToken + LongestJoint;
                continue;
            }
            else if (!Says(reading, hit, level))
            {
                continue;
            }
            else
            {
                HasLevel = true;
            }

            _items.Add(hit);
        }
    }

    /// <summary>Index after the last level listed with the one at an index: "junior, mid or senior", "mid to senior level".</summary>
    public int EndOfList(Reading reading, int index)
    {
        index++;
        while (
            index < _items.Count
            && words.LevelOf(_items[index - 1].Group) is not null
            && words.LevelOf(_items[index].Group) is not null
            && AreJoined(reading, _items[index - 1], _items[index])
        )
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether the levels from one index to another are all that stands in a pair of brackets: "engineers (mid or senior)".</summary>
    public bool AreInBrackets(Reading reading, int index, int end)
    {
        var (before, after) = (_items[index].FirstToken - 1, _items[end - 1].EndToken);
        var tokens = reading.Tokens;
        return before >= 0
            && after < tokens.Length
            && (tokens[before].Is('(') || tokens[before].Is('['))
            && (tokens[after].Is(')') || tokens[after].Is(']'));
    }

    private bool Says(Reading reading, Hit hit, SeniorityLevel level) =>
        hit.Group == words.ManagerFirst
            ? BeginsTitle(reading.Tokens, hit.FirstToken) || IsAfterLevel(reading.Tokens, hit)
        : level == SeniorityLevel.Lead ? !IsVerb(reading, hit)
        : level == SeniorityLevel.Executive ? !FollowsName(reading, hit)
        : !IsGrade(reading, hit.EndToken - 1) || !FollowsLevel(reading, hit);

    // "Acme | Manager, Engineering"
    private static bool BeginsTitle(ReadOnlySpan<Token> tokens, int token) =>
        tokens[token].IsCapital
        && (
            tokens[token].StartsLine
            || tokens[token - 1].Is('|')
            || tokens[token - 1].Is(',')
            || tokens[token - 1].Is(':')
            || tokens[token - 1].Is('(')
            || (tokens[token - 1].Is('-') && !tokens[token - 1].IsGlued)
            || tokens[token - 1].Is('–')
            || tokens[token - 1].Is('•')
            || tokens[token - 1].Is('*')
        );

    // "Director/Manager"
    private bool IsAfterLevel(ReadOnlySpan<Token> tokens, Hit hit) =>
        hit.FirstToken > 0
        && tokens[hit.FirstToken - 1].Is('/')
        && _items.Count > 0
        && _items[^1].EndToken == hit.FirstToken - 1
        && words.LevelOf(_items[^1].Group) is not null;

    // "Jane Doe, CTO", "Thanks! Jane (CTO)", but not "Backend engineer, CTO".
    private static bool FollowsName(Reading reading, Hit officer)
    {
        var tokens = reading.Tokens;
        var sign = officer.FirstToken - 1;
        return sign > 0
            && reading.Lines[reading.LineOf(sign)] is { Part: Part.Description, Section: not SectionKind.Header }
            && (tokens[sign].Is(',') || tokens[sign].Is('('))
            && tokens[sign - 1] is { Kind: TokenKind.Word, IsCapital: true }
            && HitSearch.EndingAt(reading.Hits(Topic.Role), sign) < 0
            && HitSearch.EndingAt(reading.Hits(Topic.Seniority), sign) < 0;
    }

    private bool IsVerb(Reading reading, Hit hit)
    {
        var tokens = reading.Tokens;
        return hit.EndToken == hit.FirstToken + 1
            && !tokens[hit.FirstToken].IsCapital
            && !tokens[hit.FirstToken].StartsLine
            && !tokens[hit.FirstToken - 1].IsUpper
            && words.LeadsVerb.Contains(tokens[hit.FirstToken - 1].Hash);
    }

    private static bool IsGrade(Reading reading, int token) =>
        reading.Tokens[token].Kind == TokenKind.Number
        || reading.Written(reading.Tokens[token]) is "I" or "II" or "III" or "IV" or "V";

    private bool FollowsLevel(Reading reading, Hit grade)
    {
        if (_items.Count == 0 || words.LevelOf(_items[^1].Group) is null || IsGrade(reading, _items[^1].EndToken - 1))
        {
            return false;
        }

        var end = _items[^1].EndToken;
        foreach (var token in reading.Tokens[Math.Min(end, grade.EndToken)..grade.EndToken])
        {
            if (
                token.StartsLine
                || words.Joins.Contains(token.Hash)
                || (token.Kind == TokenKind.Symbol && !token.IsGluedHyphen)
            )
            {
                return false;
            }
        }

        return grade.FirstToken - end <= BeforeGrade;
    }

    private bool AreJoined(Reading reading, Hit left, Hit right)
    {
        if (right.FirstToken - left.EndToken > LongestJoint)
        {
            return false;
        }

        foreach (var token in reading.Tokens[Math.Min(left.EndToken, right.FirstToken)..right.FirstToken])
        {
            var joins =
                token.Kind == TokenKind.Symbol
                    ? token.Is('/') || token.Is(',') || token.Is('&') || token.Is('-') || token.Is('–') || token.Is('+')
                    : words.Joins.Contains(token.Hash);
            if (!joins || token.StartsLine)
            {
                return false;
            }
        }

        return !reading.Tokens[right.FirstToken].StartsLine;
    }
}
