using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Decides whether an ordinary word ("Go", "R", "Swift") is a technology, by adding up the evidence beside it.</summary>
/// <remarks>
/// Weights are in steps of evidence, of which <see cref="Enough"/> suffice: a sure technology in the same list is enough, so is a
/// cue such as "written in"; a title word, a parenthesis or a framework of the language elsewhere needs one companion.
/// </remarks>
internal sealed class WeakSpellings(Knowledge knowledge, Cues cues, NeighbourWords words, LookAlikes lookAlikes)
{
    private const double Enough = 2;
    private const double ListWithLanguage = 3;
    private const double ListWithTechnology = 2;
    private const double ListOfWeak = 1;
    private const double CueBeside = 2.5;
    private const double CueByList = 1.5;
    private const double WordBefore = 0.75;
    private const double Version = 2;
    private const double InBrackets = 1;
    private const double TitleOfRole = 1.5;
    private const double NamedElsewhere = 2;
    private const double ImpliedElsewhere = 1.5;
    private const double LineOfTechnologies = 1;
    private const double LowerCase = -1.5;

    /// <summary>Marks each weak occurrence that is the technology.</summary>
    public void Judge(Reading reading, Span<Occurrence> occurrences, ReadOnlySpan<double> support)
    {
        for (var first = 0; first < occurrences.Length; )
        {
            var end = TechnologyList.EndOf(occurrences, first);
            JudgeList(reading, occurrences, first, end, support);
            first = end;
        }
    }

    /// <summary>What one technology elsewhere in the posting tells of another: named itself, or implied by a framework.</summary>
    public static double Support(bool isItself) => isItself ? NamedElsewhere : ImpliedElsewhere;

    private void JudgeList(
        Reading reading,
        Span<Occurrence> occurrences,
        int first,
        int end,
        ReadOnlySpan<double> support
    )
    {
        var list = occurrences[first..end];
        var shared = OfList(reading, list);
        var accepted = 0;
        for (var i = 0; i < list.Length; i++)
        {
            ref var item = ref list[i];
            if (item.IsWeak)
            {
                item.Counts =
                    OfItem(reading, item)
                        + OfNeighbours(list, i)
                        + shared
                        + support[item.Technology]
                        + OfLine(occurrences, first, end)
                    >= Enough;
                accepted += item.Counts ? 1 : 0;
            }
        }

        if (accepted > 0 && accepted < list.Length)
        {
            AcceptBeside(reading, list, shared, support);
        }
    }

    // A weak spelling that stands beside one that was accepted: "Go, R" after "services in".
    private void AcceptBeside(Reading reading, Span<Occurrence> list, double shared, ReadOnlySpan<double> support)
    {
        for (var i = 0; i < list.Length; i++)
        {
            ref var item = ref list[i];
            if (!item.Counts)
            {
                item.Counts = OfItem(reading, item) + shared + support[item.Technology] + ListWithTechnology >= Enough;
            }
        }
    }

    private double OfList(Reading reading, ReadOnlySpan<Occurrence> list)
    {
        if (list.Length < 2)
        {
            return 0;
        }

        var ahead =
            (cues.EndingAt(reading, SkipBack(reading, list[0].FirstToken)) & (Cue.Before | Cue.Either)) != Cue.None;
        var behind = (cues.StartingAt(reading, list[^1].EndToken) & (Cue.After | Cue.OrOther)) != Cue.None;
        return (ahead ? CueByList : 0) + (behind ? CueByList : 0);
    }

    private double OfNeighbours(ReadOnlySpan<Occurrence> list, int index)
    {
        var best = 0d;
        for (var i = 0; i < list.Length; i++)
        {
            if (i != index && list[i].Technology != list[index].Technology)
            {
                var weight =
                    list[i].IsWeak ? ListOfWeak
                    : knowledge.Technologies[list[i].Technology].IsLanguage ? ListWithLanguage
                    : ListWithTechnology;
                best = Math.Max(best, weight);
            }
        }

        return best;
    }

    private static double OfLine(ReadOnlySpan<Occurrence> occurrences, int first, int end)
    {
        var line = occurrences[first].Line;
        var others =
            (first > 0 && occurrences[first - 1].Line == line && !occurrences[first - 1].IsWeak)
            || (end < occurrences.Length && occurrences[end].Line == line && !occurrences[end].IsWeak);
        return others ? LineOfTechnologies : 0;
    }

    private double OfItem(Reading reading, in Occurrence item)
    {
        var tokens = reading.Tokens;
        var (first, end) = (item.FirstToken, item.EndToken);
        var score = lookAlikes.Weigh(reading, item);
        score += tokens[first].IsCapital ? 0 : LowerCase;
        var before = SkipBack(reading, first);
        score +=
            cues.EndingAt(reading, before).HasFlag(Cue.Before) ? CueBeside
            : before > 0 && !tokens[before].StartsLine && words.Near.Contains(tokens[before - 1].Hash) ? WordBefore
            : 0;
        score += OfFollowing(reading, end);
        score += IsInBrackets(tokens, first, end) ? InBrackets : 0;
        var line = reading.Lines[item.Line];
        if (line.Section is SectionKind.Title or SectionKind.Header)
        {
            score += cues.Within(reading, line.FirstToken, line.EndToken).HasFlag(Cue.Role) ? TitleOfRole : 0;
        }

        return score;
    }

    private double OfFollowing(Reading reading, int end)
    {
        var tokens = reading.Tokens;
        if (end >= tokens.Length || tokens[end].StartsLine)
        {
            return 0;
        }

        if (tokens[end].Kind == TokenKind.Number)
        {
            return Version;
        }

        var next = end + (tokens[end].Is('-') ? 1 : 0);
        return cues.StartingAt(reading, next).HasFlag(Cue.After) ? CueBeside : 0;
    }

    // Past an opening bracket, a colon or quotation marks: "languages: (Go".
    private static int SkipBack(Reading reading, int token)
    {
        var tokens = reading.Tokens;
        while (
            token > 0
            && !tokens[token].StartsLine
            && tokens[token - 1].Kind == TokenKind.Symbol
            && (char)tokens[token - 1].Hash is ':' or '(' or '"' or '“' or '*' or '`'
        )
        {
            token--;
        }

        return token;
    }

    private static bool IsInBrackets(ReadOnlySpan<Token> tokens, int first, int end) =>
        first > 0
        && tokens[first - 1].Is('(')
        && end < tokens.Length
        && tokens[end].Is(')')
        && tokens[end - 1].Length > 1;
}
