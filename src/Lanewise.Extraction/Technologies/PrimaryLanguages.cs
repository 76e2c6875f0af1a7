using Lanewise.Catalog;

namespace Lanewise.Extraction.Technologies;

/// <summary>Weighs how much a job is about each language that it names, and picks at most three.</summary>
internal sealed class PrimaryLanguages(Knowledge knowledge)
{
    private const int Most = 3;
    private const double InTitle = 4;
    private const double Required = 1;
    private const double Preferred = 0.25;
    private const double Again = 0.4;
    private const int MostAgain = 4;
    private const double OneOfSeveral = -1;
    private const double NamedFirst = 0.3;
    private const double Alone = 1;
    private const double Supporting = -0.5;
    private const int FewLanguages = 2;
    private const double Enough = 0.9;
    private const double ShareOfBest = 0.45;

    private readonly double[] _scores = new double[knowledge.Technologies.Length];
    private readonly int[] _counts = new int[knowledge.Technologies.Length];
    private readonly bool[] _isOnlyOneOf = new bool[knowledge.Technologies.Length];

    /// <summary>Marks the mentions, each the best occurrence of its technology, that the job is about.</summary>
    public void Pick(
        ReadOnlySpan<Occurrence> occurrences,
        ReadOnlySpan<Occurrence> best,
        Cue title,
        Span<bool> isPrimary
    )
    {
        if ((title & (Cue.Role | Cue.DataWork)) == Cue.None)
        {
            return;
        }

        Count(occurrences, best);
        var top = Weigh(best, title);
        var least = Math.Max(Enough, top * ShareOfBest);
        var tied = 0d;
        for (var picked = 0; picked <= Most; picked++)
        {
            var next = Strongest(best, isPrimary);
            if (next < 0 || _scores[best[next].Technology] < least)
            {
                return;
            }

            isPrimary[next] = true;
            tied = _scores[best[next].Technology];
        }

        DropTied(best, tied, isPrimary);
    }

    // More languages of one weight than a job can be about: the posting does not care which.
    private void DropTied(ReadOnlySpan<Occurrence> best, double tied, Span<bool> isPrimary)
    {
        for (var i = 0; i < best.Length; i++)
        {
            isPrimary[i] &= _scores[best[i].Technology] > tied;
        }
    }

    private void Count(ReadOnlySpan<Occurrence> occurrences, ReadOnlySpan<Occurrence> best)
    {
        foreach (ref readonly var item in best)
        {
            (_scores[item.Technology], _counts[item.Technology], _isOnlyOneOf[item.Technology]) = (0, 0, true);
        }

        foreach (ref readonly var item in occurrences)
        {
            if (item.Counts && item.Role <= MentionRole.Preferred)
            {
                _counts[item.Technology]++;
                _isOnlyOneOf[item.Technology] &= item.Alternatives > 0;
            }
        }
    }

    private double Weigh(ReadOnlySpan<Occurrence> best, Cue title)
    {
        var (languages, required, first) = (0, 0, -1);
        foreach (ref readonly var item in best)
        {
            if (knowledge.Technologies[item.Technology].IsLanguage)
            {
                languages++;
                required += item.Role <= MentionRole.Required ? 1 : 0;
                first = first < 0 && item.Role <= MentionRole.Required ? item.Technology : first;
            }
        }

        var top = 0d;
        foreach (ref readonly var item in best)
        {
            if (knowledge.Technologies[item.Technology].IsLanguage)
            {
                var score =
                    Weigh(item, isOneOfMany: required > FewLanguages)
                    + (item.Technology == first ? NamedFirst : 0)
                    + (languages == 1 && title.HasFlag(Cue.Role) && item.Role == MentionRole.Preferred ? Alone : 0)
                    + (languages > 1 && !title.HasFlag(Cue.DataWork) && IsSupporting(item) ? Supporting : 0);
                _scores[item.Technology] = score;
                top = Math.Max(top, score);
            }
        }

        return top;
    }

    // Languages asked for beside the one that the work is written in.
    private bool IsSupporting(in Occurrence item) => knowledge.Technologies[item.Technology].IsSupporting;

    private double Weigh(in Occurrence item, bool isOneOfMany)
    {
        var ofRole = item.Role switch
        {
            MentionRole.Title => InTitle,
            MentionRole.Required => Required,
            MentionRole.Preferred => Preferred,
            _ => -1,
        };
        return ofRole
            + (Again * Math.Clamp(_counts[item.Technology] - 1, 0, MostAgain))
            + (_isOnlyOneOf[item.Technology] && isOneOfMany ? OneOfSeveral : 0);
    }

    private int Strongest(ReadOnlySpan<Occurrence> best, ReadOnlySpan<bool> isPrimary)
    {
        var strongest = -1;
        for (var i = 0; i < best.Length; i++)
        {
            if (!isPrimary[i] && (strongest < 0 || _scores[best[i].Technology] > _scores[best[strongest].Technology]))
            {
                strongest = i;
            }
        }

        return strongest;
    }
}
