using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Decides whether an ordinary word ("Go", "R", "Swift") is a technology, by adding up the evidence beside it.</summary>
/// <remarks>
/// Weights are in steps of evidence, of which <see cref="Enough"/> suffice: a sure technology in the same list is enough, so is a
/// cue such as "written in"; a title, a bracket or a framework of the language elsewhere needs one companion.
/// </remarks>
internal sealed class WeakSpellings(Knowledge knowledge, WordsBeside beside, LookAlikes lookAlikes, Cues cues)
{
    private const double Enough = 2;
    private const double ListWithLanguage = 3;
    private const double ListWithTechnology = 2;
    private const double ListInLowerCase = 1.5;
    private const double ListOfWeak = 1;
    private const double CueByList = 1.5;
    private const double NamedElsewhere = 2;
    private const double ImpliedElsewhere = 1.5;
    private const double LineOfTechnologies = 1;
    private const int LinesBetweenItems = 2;

    /// <summary>What one technology elsewhere in the posting tells of another: named itself, or implied by a framework.</summary>
    public static double Support(bool isItself) => isItself ? NamedElsewhere : ImpliedElsewhere;

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

    private void JudgeList(
        Reading reading,
        Span<Occurrence> occurrences,
        int first,
        int end,
        ReadOnlySpan<double> support
    )
    {
        var list = occurrences[first..end];
        if (!HasWeak(list))
        {
            return;
        }

        var shared = OfList(reading, list) + OfLine(occurrences, first, end);
        var accepted = 0;
        for (var i = 0; i < list.Length; i++)
        {
            ref var item = ref list[i];
            if (item.IsWeak)
            {
                var ofItem = OfItem(reading, list, i) + shared + support[item.Technology];
                item.Counts = Decide(item, ofItem, OfNeighbours(reading.Tokens, list, i));
                accepted += item.Counts ? 1 : 0;
            }
        }

        if (accepted > 0 && accepted < list.Length)
        {
            AcceptBeside(reading, list, shared, support);
        }
    }

    // What looks like another phrase ("Go running") counts only in a list of languages.
    private static bool Decide(in Occurrence item, double alone, double ofNeighbours) =>
        item.IsPhrase ? ofNeighbours >= ListWithLanguage : alone + ofNeighbours >= Enough;

    // A weak spelling that stands beside one that was accepted: "Go, R" after "services in".
    private void AcceptBeside(Reading reading, Span<Occurrence> list, double shared, ReadOnlySpan<double> support)
    {
        for (var i = 0; i < list.Length; i++)
        {
            ref var item = ref list[i];
            if (!item.Counts && !item.IsPhrase)
            {
                var ofItem = OfItem(reading, list, i) + shared + support[item.Technology];
                item.Counts = ofItem + ListWithTechnology >= Enough;
            }
        }
    }

    private double OfItem(Reading reading, ReadOnlySpan<Occurrence> list, int index)
    {
        var item = list[index];
        var isAfterOther = index > 0 && list[index - 1].EndToken >= item.FirstToken;
        var isBeforeOther = index + 1 < list.Length && item.EndToken >= list[index + 1].FirstToken;
        return beside.Weigh(reading, item) + lookAlikes.Weigh(reading, item, isAfterOther, isBeforeOther);
    }

    private static bool HasWeak(ReadOnlySpan<Occurrence> list)
    {
        foreach (ref readonly var item in list)
        {
            if (item.IsWeak)
            {
                return true;
            }
        }

        return false;
    }

    private double OfList(Reading reading, ReadOnlySpan<Occurrence> list)
    {
        if (list.Length < 2)
        {
            return 0;
        }

        var before = WordsBeside.SkipBack(reading, list[0].FirstToken);
        var ahead = (cues.EndingAt(reading, before) & (Cue.Before | Cue.Either | Cue.Example)) != Cue.None;
        var end = list[^1].EndToken;
        end += end < reading.Tokens.Length && reading.Tokens[end].Is(',') ? 1 : 0;
        var behind = (cues.StartingAt(reading, end) & (Cue.After | Cue.OrOther)) != Cue.None;
        return (ahead ? CueByList : 0) + (behind ? CueByList : 0);
    }

    private double OfNeighbours(ReadOnlySpan<Token> tokens, ReadOnlySpan<Occurrence> list, int index)
    {
        var best = 0d;
        var isLower = !tokens[list[index].FirstToken].IsCapital;
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i].Technology != list[index].Technology)
            {
                var weight = list[i].IsWeak
                    ? ListOfWeak
                    : (isLower && !tokens[list[i].FirstToken].IsCapital ? ListInLowerCase : 0)
                        + (
                            knowledge.Technologies[list[i].Technology].IsLanguage
                                ? ListWithLanguage
                                : ListWithTechnology
                        );
                best = Math.Max(best, weight);
            }
        }

        return best;
    }

    // Another technology in the same line, or items of one list each: "* Lua", "* Go".
    private static double OfLine(ReadOnlySpan<Occurrence> occurrences, int first, int end) =>
        (first > 0 && IsNear(occurrences[first - 1], occurrences[first]))
        || (end < occurrences.Length && IsNear(occurrences[end], occurrences[end - 1]))
            ? LineOfTechnologies
            : 0;

    private static bool IsNear(in Occurrence other, in Occurrence item) =>
        !other.IsWeak && Math.Abs(other.Line - item.Line) <= (other.IsInItem && item.IsInItem ? LinesBetweenItems : 0);
}
