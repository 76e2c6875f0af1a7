using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>
/// Levels that the description gives outside its sentences: a field ("Seniority: Senior"), a heading "Level" with its list, a line that
/// says nothing else, a list in brackets.
/// </summary>
internal sealed class LevelsInFields(SeniorityWords words)
{
    private const int LongestField = 12;
    private const int LongestOption = 8;
    private const int OptionLines = 10;

    /// <summary>Adds the levels of all of them.</summary>
    public void AddTo(FoundLevels found, Reading reading, LevelHits levels)
    {
        var hits = levels.Items;
        for (var index = 0; index < hits.Length; index++)
        {
            if (hits[index].Group == words.Field)
            {
                AddField(found, reading, levels, index);
            }
            else if (
                words.LevelOf(hits[index].Group) is not null
                && (IsWholeLine(reading, hits[index]) || IsOwnTitle(reading, hits, index))
            )
            {
                found.Add(reading, hits[index]);
            }
            else if (
                levels.EndOfList(reading, index) is var end
                && end > index + 1
                && levels.AreInBrackets(reading, index, end)
            )
            {
                AddList(found, reading, hits[index..end]);
            }
        }
    }

    // "professional experience (mid-level to senior)"
    private void AddList(FoundLevels found, Reading reading, ReadOnlySpan<Hit> list)
    {
        foreach (var hit in list)
        {
            if (words.LevelOf(hit.Group) < SeniorityLevel.Director)
            {
                found.Add(reading, hit);
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

    private void AddField(FoundLevels found, Reading reading, LevelHits levels, int index)
    {
        var hits = levels.Items;
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
            AddOptions(found, reading, levels, at + 1);
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

    private void AddOptions(FoundLevels found, Reading reading, LevelHits levels, int first)
    {
        var end = Math.Min(reading.Lines.Length, first + OptionLines);
        for (var at = first; at < end; at++)
        {
            var line = reading.Lines[at];
            var hits = HitSearch.Within(levels.Items, line.FirstToken, line.EndToken);
            if (line.IsEmpty || Checkbox.IsOpen(reading.Tokens, line))
            {
                continue;
            }

            if (hits.IsEmpty || words.LevelOf(hits[0].Group) is null || line.EndToken - line.FirstToken > LongestOption)
            {
                return;
            }

            found.AddLine(reading, levels, line.FirstToken, line.EndToken);
        }
    }
}
