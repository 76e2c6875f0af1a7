using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Reads the levels that a posting hires at: from the title, else from lines that name a role, else from the years asked.</summary>
internal sealed class SeniorityReader
{
    private const int LongestRoleLine = 14;

    private readonly SeniorityLevel?[] _levels;

    public SeniorityReader(Lexicon lexicon)
    {
        var names = lexicon.GroupNames(Topic.Seniority);
        _levels = new SeniorityLevel?[names.Length];
        foreach (var level in Enum.GetValues<SeniorityLevel>())
        {
            _levels[lexicon.Group(Topic.Seniority, level.ToString().ToLowerInvariant())] = level;
        }
    }

    /// <summary>The levels, those of the title first.</summary>
    public ImmutableArray<Fact<SeniorityLevel>> Read(Reading reading, Fact<int>? years)
    {
        var found = ImmutableArray.CreateBuilder<Fact<SeniorityLevel>>();
        foreach (var line in reading.Lines)
        {
            if (line.Section is SectionKind.Title or SectionKind.Header)
            {
                AddLine(reading, line, found);
            }
        }

        if (found.Count == 0 && reading.HasHeader)
        {
            AddRoleLines(reading, found);
        }

        if (found.Count == 0 && years is { } asked)
        {
            found.Add(new(OfYears(asked.Value), asked.Span, 0.5));
        }

        return found.DrainToImmutable();
    }

    // Guidelines of labelling: 0-1 entry, 2-4 mid, more senior.
    private static SeniorityLevel OfYears(int years) =>
        years switch
        {
            <= 1 => SeniorityLevel.Entry,
            <= 4 => SeniorityLevel.Mid,
            _ => SeniorityLevel.Senior,
        };

    private void AddRoleLines(Reading reading, ImmutableArray<Fact<SeniorityLevel>>.Builder found)
    {
        foreach (var line in reading.Lines)
        {
            if (HitSearch.Within(reading.Hits(Topic.Role), line.FirstToken, line.EndToken).IsEmpty)
            {
                continue;
            }

            if (IsRoleLine(reading, line))
            {
                AddLine(reading, line, found);
            }
            else if (line.Section is not (SectionKind.Company or SectionKind.Legal or SectionKind.Process))
            {
                AddNamedRoles(reading, line, found);
            }
        }
    }

    // "Roles: Engineering Managers, Sr. Designer, ..." in a sentence: a capital level that is part of a role or right before one.
    private void AddNamedRoles(Reading reading, Line line, ImmutableArray<Fact<SeniorityLevel>>.Builder found)
    {
        var roles = reading.Hits(Topic.Role);
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Seniority), line.FirstToken, line.EndToken))
        {
            if (
                _levels[hit.Group] is { } level
                && level != SeniorityLevel.Executive
                && reading.Tokens[hit.FirstToken].IsCapital
                && (HitSearch.StartingAt(roles, hit.EndToken) >= 0 || HitSearch.StartingAt(roles, hit.FirstToken) >= 0)
            )
            {
                found.AddOnce(level, reading.SpanOf(hit));
            }
        }
    }

    private static bool IsRoleLine(Reading reading, Line line) =>
        line.EndToken - line.FirstToken is > 0 and <= LongestRoleLine && !reading.Tokens[line.EndToken - 1].Is('.');

    private void AddLine(Reading reading, Line line, ImmutableArray<Fact<SeniorityLevel>>.Builder found)
    {
        foreach (var hit in HitSearch.Within(reading.Hits(Topic.Seniority), line.FirstToken, line.EndToken))
        {
            if (_levels[hit.Group] is { } level)
            {
                found.AddOnce(level, reading.SpanOf(hit));
            }
        }

        DropModifiers(found);
    }

    // "Senior Engineering Manager" hires a manager, "Senior Staff Engineer" a staff engineer, "Lead" beside them stays.
    private static void DropModifiers(ImmutableArray<Fact<SeniorityLevel>>.Builder found)
    {
        var hasHigher = false;
        foreach (var fact in found)
        {
            hasHigher |= fact.Value is SeniorityLevel.Manager or SeniorityLevel.Director or SeniorityLevel.Executive;
        }

        for (var i = found.Count - 1; hasHigher && i >= 0; i--)
        {
            if (found[i].Value == SeniorityLevel.Senior && found.Count > 1)
            {
                found.RemoveAt(i);
            }
        }
    }
}
