using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>
/// Reads the levels that a posting hires at: from the title or header and the lines that name a role, else from the text, else from the
/// years asked.
/// </summary>
internal sealed class SeniorityReader
{
    private readonly SeniorityWords _words;
    private readonly FoundLevels _found;
    private readonly LevelHits _levels;
    private readonly LevelsInRoleLines _roleLines;
    private readonly LevelsSought _sought;
    private readonly LevelsInFields _fields;

    public SeniorityReader(Knowledge knowledge, Lexicon lexicon)
    {
        _words = new(knowledge, lexicon);
        _found = new(_words);
        _levels = new(_words);
        _roleLines = new(_words);
        _sought = new(_words);
        _fields = new(_words);
    }

    /// <summary>The levels, those of the title first.</summary>
    public ImmutableArray<Fact<SeniorityLevel>> Read(Reading reading, Fact<int>? years)
    {
        if (reading.Hits(Topic.Seniority).IsEmpty && years is null)
        {
            return [];
        }

        _levels.Load(reading);
        var isOptional = _levels.HasLevel && AddLevels(reading);
        if (years is { } asked && (_found.IsEmpty || (isOptional && asked.Value <= FoundLevels.MostOfEntry)))
        {
            _found.Add(asked);
        }

        return _found.Take();
    }

    // Adds what words say; whether the title leaves room for beginners.
    private bool AddLevels(Reading reading)
    {
        var isOptional = AddTitle(reading);
        if (reading.HasHeader)
        {
            _roleLines.AddTo(_found, reading, _levels, isSilent: _found.IsEmpty);
            _sought.AddAll(_found, reading, _levels);
        }

        if (_found.IsEmpty)
        {
            _fields.AddTo(_found, reading, _levels);
            _sought.AddFirst(_found, reading, _levels);
        }

        return isOptional;
    }

    // Whether all levels of the title stand in brackets before a word: "(Senior) Consultant" hires beginners too where it asks for no more.
    private bool AddTitle(Reading reading)
    {
        var isOptional = false;
        foreach (var line in reading.Lines)
        {
            if (line.Section is SectionKind.Title or SectionKind.Header)
            {
                _found.AddLine(reading, _levels, line.FirstToken, HeaderLine.End(line));
                isOptional |= line.Section == SectionKind.Title && AreInBrackets(reading.Tokens, line);
            }
        }

        return isOptional;
    }

    private bool AreInBrackets(ReadOnlySpan<Token> tokens, Line line)
    {
        var isAny = false;
        foreach (var hit in HitSearch.Within(_levels.Items, line.FirstToken, line.EndToken))
        {
            if (_words.LevelOf(hit.Group) is null)
            {
                continue;
            }

            if (
                hit.FirstToken == line.FirstToken
                || hit.EndToken + 1 >= line.EndToken
                || tokens[hit.EndToken + 1].Kind != TokenKind.Word
                || !tokens[hit.FirstToken - 1].Is('(')
                || !tokens[hit.EndToken].Is(')')
            )
            {
                return false;
            }

            isAny = true;
        }

        return isAny;
    }
}
