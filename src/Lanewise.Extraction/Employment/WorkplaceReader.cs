using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>Reads whether the work is remote, hybrid or on site.</summary>
/// <remarks>
/// Every word for a workplace adds points by where it stands and how surely it speaks of this job. A word for an office or for working
/// at home beside "two days" or "twice a week" speaks for hybrid, beside "five days" for on site.
/// </remarks>
internal sealed class WorkplaceReader
{
    private const int DaysBeside = 9;
    private const int NeighboursLookedAt = 2;
    private const int NameOfPlace = 4;
    private const int LongestOwnLine = 6;
    private const int BetweenTwo = 7;

    private readonly (Workplace Workplace, bool IsSure)?[] _workplaces;
    private readonly WorkplaceWords _words;
    private readonly WorkplaceSurroundings _surroundings;

    public WorkplaceReader(Knowledge knowledge, Lexicon lexicon)
    {
        _words = new(lexicon);
        _surroundings = new(knowledge);
        _workplaces = new (Workplace, bool)?[lexicon.GroupNames(Topic.Workplace).Length];
        foreach (var workplace in Enum.GetValues<Workplace>())
        {
            var name = workplace.ToString().ToLowerInvariant();
            _workplaces[lexicon.Group(Topic.Workplace, name)] = (workplace, false);
            _workplaces[lexicon.Group(Topic.Workplace, $"{name}-job")] = (workplace, true);
        }

        _workplaces[_words.HybridBare] = (Workplace.Hybrid, true);
    }

    /// <summary>All that are offered, the clearest first.</summary>
    public ImmutableArray<Fact<Workplace>> Read(Reading reading)
    {
        var evidence = new WorkplaceEvidence
        {
            IsMarkedRemote = reading.Posting.IsRemote == true,
            IsMarkedNotRemote = reading.Posting.IsRemote == false,
        };
        var hits = reading.Hits(Topic.Workplace);
        var endOfOtherRoles = 0;
        for (var index = 0; index < hits.Length; index++)
        {
            if (hits[index].Group == _words.OtherRoles)
            {
                endOfOtherRoles = reading.SentenceOf(hits[index].FirstToken).EndToken;
            }
            else if (hits[index].FirstToken >= endOfOtherRoles)
            {
                Weigh(reading, hits, index, ref evidence);
            }
        }

        return evidence.Decide();
    }

    private void Weigh(Reading reading, ReadOnlySpan<Hit> hits, int index, ref WorkplaceEvidence evidence)
    {
        var hit = hits[index];
        var line = reading.Lines[reading.LineOf(hit.FirstToken)];
        if (Checkbox.IsOpen(reading.Tokens, line))
        {
            return;
        }

        if (hit.Group == _words.Mark)
        {
            evidence.IsMarkedRemote = true;
        }
        else if (hit.Group == _words.NoMark)
        {
            evidence.IsMarkedNotRemote = true;
        }
        else if (hit.Group == _words.NoRemote)
        {
            evidence.Add(Workplace.Onsite, WorkplaceEvidence.Sure, reading.SpanOf(hit));
        }
        else if (hit.Group == _words.Office && line.Section == SectionKind.Location)
        {
            evidence.IsAtNamedOffice = true;
            evidence.Add(Workplace.Onsite, 0, reading.SpanOf(hit));
        }
        else
        {
            WeighWorkplace(reading, hits, index, line, ref evidence);
        }
    }

    private void WeighWorkplace(
        Reading reading,
        ReadOnlySpan<Hit> hits,
        int index,
        Line line,
        ref WorkplaceEvidence evidence
    )
    {
        var hit = hits[index];
        if (IsBeside(hits, index, line, _words.Allowance))
        {
            return;
        }

        if (hit.Group == _words.InOur)
        {
            return;
        }

        var isSome =
            _words.IsPlace(hit.Group) && IsBeside(hits, index, line, _words.SomeDays) && !AreDaysOfRemote(hits, index);
        var isAll = !isSome && _words.IsOffice(hit.Group) && IsBeside(hits, index, line, _words.AllDays);
        if (isSome || isAll)
        {
            var workplace = isSome ? Workplace.Hybrid : Workplace.Onsite;
            evidence.Add(workplace, Strength(reading, line, hit, true), reading.SpanOf(hit));
        }
        else if (IsInOurOffice(hits, index, line))
        {
            evidence.Add(Workplace.Onsite, Strength(reading, line, hit, true), reading.SpanOf(hit));
        }
        else if (_workplaces[hit.Group] is { } said)
        {
            var isSure = IsSure(reading, hits, index, line, said.IsSure);
            evidence.Add(said.Workplace, Strength(reading, line, hit, isSure), reading.SpanOf(hit));
            evidence.IsChoice |= said.Workplace == Workplace.Hybrid && IsBesideRemote(reading, hits, index);
        }
    }

    private bool IsSure(Reading reading, ReadOnlySpan<Hit> hits, int index, Line line, bool isPhrase) =>
        hits[index].Group == _words.HybridBare
            ? !_surroundings.NamesHybridThing(reading.Tokens, hits[index])
            : isPhrase || WorkplaceSurroundings.HasForm(reading, hits[index]) || IsOneOfTwo(reading, hits, index, line);

    // "This role is based in our Lyon office"
    private bool IsInOurOffice(ReadOnlySpan<Hit> hits, int index, Line line) =>
        index > 0
        && _words.IsOffice(hits[index].Group)
        && hits[index - 1].Group == _words.InOur
        && hits[index - 1].FirstToken >= line.FirstToken
        && hits[index].FirstToken - hits[index - 1].EndToken <= NameOfPlace;

    // "two days a week in the office", "in the office at least 2-3 days".
    private static bool IsBeside(ReadOnlySpan<Hit> hits, int index, Line line, int group)
    {
        var first = Math.Max(0, index - NeighboursLookedAt);
        var end = Math.Min(hits.Length, index + NeighboursLookedAt + 1);
        for (var other = first; other < end; other++)
        {
            var gap = Math.Max(
                hits[other].FirstToken - hits[index].EndToken,
                hits[index].FirstToken - hits[other].EndToken
            );
            var isInLine = hits[other].FirstToken >= line.FirstToken && hits[other].EndToken <= line.EndToken;
            if (hits[other].Group == group && gap <= DaysBeside && isInLine)
            {
                return true;
            }
        }

        return false;
    }

    // "Onsite (2 days remote)": the days stand nearer to the remote work than to the office.
    private bool AreDaysOfRemote(ReadOnlySpan<Hit> hits, int index) =>
        index + 2 < hits.Length
        && _words.IsOnsite(hits[index].Group)
        && hits[index + 1].Group == _words.SomeDays
        && _words.IsRemote(hits[index + 2].Group)
        && hits[index + 2].FirstToken - hits[index + 1].EndToken < hits[index + 1].FirstToken - hits[index].EndToken;

    // "remote within Germany or on site in Hamburg" offers both, which a loose word alone does not.
    private bool IsOneOfTwo(Reading reading, ReadOnlySpan<Hit> hits, int index, Line line) =>
        line.Section is not (SectionKind.Company or SectionKind.Benefits or SectionKind.Legal)
        && (
            (index > 0 && AreEitherOr(reading, line, hits[index - 1], hits[index]))
            || (index + 1 < hits.Length && AreEitherOr(reading, line, hits[index], hits[index + 1]))
        );

    private bool AreEitherOr(Reading reading, Line line, Hit left, Hit right) =>
        left.FirstToken >= line.FirstToken
        && right.EndToken <= line.EndToken
        && right.FirstToken - left.EndToken is > 0 and <= BetweenTwo
        && (
            (_words.IsRemote(left.Group) && _words.IsOnsite(right.Group))
            || (_words.IsOnsite(left.Group) && _words.IsRemote(right.Group))
        )
        && WorkplaceWords.IsOr(reading.Written(reading.Tokens[right.FirstToken - 1]));

    // "remote or hybrid", "Hybrid/Remote"
    private bool IsBesideRemote(Reading reading, ReadOnlySpan<Hit> hits, int index) =>
        (index > 0 && IsJoined(reading, hits[index - 1], hits[index]) && _words.IsRemote(hits[index - 1].Group))
        || (
            index + 1 < hits.Length
            && IsJoined(reading, hits[index], hits[index + 1])
            && _words.IsRemote(hits[index + 1].Group)
        );

    // "Hybrid with generous home office" joins nothing: of two words between, one is a sign or an "or".
    private static bool IsJoined(Reading reading, Hit left, Hit right) =>
        !reading.Tokens[right.FirstToken].StartsLine
        && (
            right.FirstToken == left.EndToken + 1
            || (
                right.FirstToken == left.EndToken + 2
                && (Joins(reading, left.EndToken) || Joins(reading, left.EndToken + 1))
            )
        );

    private static bool Joins(Reading reading, int token) =>
        reading.Tokens[token].Kind == TokenKind.Symbol || WorkplaceWords.IsOr(reading.Written(reading.Tokens[token]));

    private static double Strength(Reading reading, Line line, Hit hit, bool isSure)
    {
        if (
            line.Section is SectionKind.Title or SectionKind.Location
            || HeaderLine.Holds(line, hit.FirstToken)
            || RoleLine.HasBars(reading, line)
        )
        {
            return WorkplaceEvidence.Field;
        }

        // A step of the hiring process, unless it is a hashtag at its end.
        if (line.Section == SectionKind.Process && !reading.Tokens[hit.FirstToken].Is('#'))
        {
            return 0.2;
        }

        var isOwnLine = line.EndToken - line.FirstToken <= LongestOwnLine && line.Section != SectionKind.Benefits;
        if (
            isSure
            || isOwnLine
            || IsInBrackets(reading.Tokens, line, hit)
            || FieldLabel.Names(reading.Tokens, line, hit)
        )
        {
            return WorkplaceEvidence.Sure;
        }

        var isPhrase = hit.EndToken - hit.FirstToken > 1;
        return line.Section switch
        {
            SectionKind.Legal => 0.2,
            SectionKind.Benefits or SectionKind.Company => isPhrase ? 0.5 : 0.3,
            _ => isPhrase ? 0.75 : 0.5,
        };
    }

    // "Our team in Lyon (on site) is growing": what stands alone in brackets is said of what stands before.
    private static bool IsInBrackets(ReadOnlySpan<Token> tokens, Line line, Hit hit) =>
        hit.FirstToken > line.FirstToken
        && hit.EndToken < line.EndToken
        && tokens[hit.FirstToken - 1].Is('(')
        && tokens[hit.EndToken].Is(')');
}
