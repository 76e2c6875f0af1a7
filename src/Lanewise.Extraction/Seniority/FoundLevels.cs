using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>The levels of one posting as they are gathered, each once.</summary>
internal sealed class FoundLevels(SeniorityWords words)
{
    private readonly ImmutableArray<Fact<SeniorityLevel>>.Builder _found = ImmutableArray.CreateBuilder<
        Fact<SeniorityLevel>
    >();

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
            years.Value <= 1 ? SeniorityLevel.Entry
            : years.Value <= 4 ? SeniorityLevel.Mid
            : SeniorityLevel.Senior;
        _found.Add(new(level, years.Span, 0.5));
    }

    /// <summary>Adds every level of a line; "Senior Engineering Manager" hires a manager, while "Lead" beside it stays.</summary>
    public void AddLine(Reading reading, int firstToken, int endToken)
    {
        var before = _found.Count;
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Seniority), firstToken, endToken))
        {
            Add(reading, hit);
        }

        var isHigher = false;
        for (var i = before; i < _found.Count; i++)
        {
            isHigher |=
                _found[i].Value is SeniorityLevel.Manager or SeniorityLevel.Director or SeniorityLevel.Executive;
        }

        for (var i = _found.Count - 1; isHigher && i >= before; i--)
        {
            if (_found[i].Value == SeniorityLevel.Senior)
            {
                _found.RemoveAt(i);
            }
        }
    }

    /// <summary>Takes out what was gathered.</summary>
    public ImmutableArray<Fact<SeniorityLevel>> Take()
    {
        var levels = _found.ToImmutable();
        _found.Clear();
        return levels;
    }
}
