using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>The levels of one posting as they are gathered, each once.</summary>
internal sealed class FoundLevels(SeniorityWords words)
{
    private readonly ImmutableArray<Fact<SeniorityLevel>>.Builder _found = ImmutableArray.CreateBuilder<
        Fact<SeniorityLevel>
    >();

    /// <summary>The most years that stand for entry level (guidelines of labelling).</summary>
    public const int MostOfEntry = 1;

    private const int MostOfMid = 4;

    public bool IsEmpty => _found.Count == 0;

    /// <summary>Adds what a hit says, if it is a level.</summary>
    public void Add(Reading reading, Hit hit)
    {
        if (words.LevelOf(hit.Group) is { } level)
        {
            if (hit.Group == words.MidAndSenior)
            {
                _found.AddOnce(SeniorityLevel.Mid, reading.SpanOf(hit));
            }

            _found.AddOnce(level, reading.SpanOf(hit));
        }
    }

    /// <summary>Adds the level that years of experience stand for: 0-1 entry, 2-4 mid, more senior (guidelines of labelling).</summary>
    public void Add(Fact<int> years)
    {
        var level =
            years.Value <= MostOfEntry ? SeniorityLevel.Entry
            : years.Value <= MostOfMid ? SeniorityLevel.Mid
            : SeniorityLevel.Senior;
        _found.AddOnce(level, years.Span, 0.5);
    }

    /// <summary>Adds every level of a line; "Senior Engineering Manager" hires a manager, while "Lead" beside it stays.</summary>
    public void AddLine(Reading reading, LevelHits levels, int firstToken, int endToken)
    {
        var hits = HitSearch.Within(levels.Items, firstToken, endToken);
        for (var index = 0; index < hits.Length; index++)
        {
            if (
                words.LevelOf(hits[index].Group) != SeniorityLevel.Senior
                || index + 1 == hits.Length
                || !IsOfHigher(reading, hits[index], hits[index + 1])
            )
            {
                Add(reading, hits[index]);
            }
        }
    }

    // Several roles may stand in one line: "Engineering Director, Team Lead, Senior Developer".
    private bool IsOfHigher(Reading reading, Hit senior, Hit next)
    {
        if (
            words.LevelOf(next.Group)
            is not (SeniorityLevel.Manager or SeniorityLevel.Director or SeniorityLevel.Executive)
        )
        {
            return false;
        }

        foreach (var token in reading.Tokens[Math.Min(senior.EndToken, next.FirstToken)..next.FirstToken])
        {
            if (token.Kind == TokenKind.Symbol || words.Joins.Contains(token.Hash))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes out what was gathered.</summary>
    public ImmutableArray<Fact<SeniorityLevel>> Take()
    {
        var levels = _found.ToImmutable();
        _found.Clear();
        return levels;
    }
}
