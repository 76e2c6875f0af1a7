using Lanewise.Catalog;

namespace Lanewise.Extraction.Technologies;

/// <summary>Weighs how much a job is about each language that it names, and picks at most three.</summary>
internal sealed class PrimaryLanguages(Knowledge knowledge)
{
    private const int Most = 3;
    private const double InTitle = 4;
    private const double Required = 1;
    private const double Preferred = 0.25;
    private const double Again = 0.5;
    private const int MostAgain = 4;
    private const double OneOfSeveral = -1;
    private const double NamedFirst = 0.3;
    private const double NamedSecond = 0.15;
    private const double Alone = 1;
    private const double Supporting = -0.7;
    private const double FrameworkInTitle = 2;
    private const double FrameworkRequired = 0;
    private const int FewLanguages = 2;
    private const int ManyNeeded = 5;
    private const double BesideMany = -0.5;
    private const int Pair = 2;
    private const double BesideQueries = -0.7;
    private const int MostInTitle = 4;
    private const int MostRequired = 6;
    private const double Enough = 0.9;
    private const double ShareOfBest = 0.55;

    private readonly double[] _scores = new double[knowledge.Technologies.Length];
    private readonly int[] _counts = new int[knowledge.Technologies.Length];
    private readonly bool[] _isOnlyOneOf = new bool[knowledge.Technologies.Length];
    private readonly bool[] _isBesideQueries = new bool[knowledge.Technologies.Length];
    private readonly double[] _ofFrameworks = new double[knowledge.Technologies.Length];
    private readonly int[][] _implied = Occurrences.ImpliedIndices(knowledge);

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
        if (IsAboutNone(best, top))
        {
            return;
        }

        top = Math.Max(top, PreferFirst(best));
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

    // Of several that weigh the same not one more than the others.
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
            _ofFrameworks[item.Technology] = 0;
            _isBesideQueries[item.Technology] = false;
        }

        foreach (ref readonly var item in best)
        {
            foreach (var implied in _implied[item.Technology])
            {
                _ofFrameworks[implied] = Math.Max(_ofFrameworks[implied], OfFramework(item.Role));
            }
        }

        for (var i = 0; i < occurrences.Length; i++)
        {
            var item = occurrences[i];
            if (item.Counts && item.Role <= MentionRole.Preferred)
            {
                var isSlashed =
                    item.Next.HasFlag(Joint.Slash) || (i > 0 && occurrences[i - 1].Next.HasFlag(Joint.Slash));
                _isBesideQueries[item.Technology] |=
                    IsQuery(occurrences, i - 1, item.Line) || IsQuery(occurrences, i + 1, item.Line);
                _counts[item.Technology] += item.Role <= MentionRole.Required ? 1 : 0;
                _isOnlyOneOf[item.Technology] &=
                    item.Alternatives > 0 && !(isSlashed && GroupSize(best, item.Alternatives) == Pair);
            }
        }
    }

    private bool IsQuery(ReadOnlySpan<Occurrence> occurrences, int index, int line) =>
        index >= 0
        && index < occurrences.Length
        && occurrences[index].Line == line
        && occurrences[index].Counts
        && IsSupporting(occurrences[index]);

    private double Weigh(ReadOnlySpan<Occurrence> best, Cue title)
    {
        var (languages, required, isQuerying) = (0, 0, false);
        foreach (ref readonly var item in best)
        {
            if (knowledge.Technologies[item.Technology].IsLanguage)
            {
                languages++;
                required += item.Role <= MentionRole.Required ? 1 : 0;
                isQuerying |= title.HasFlag(Cue.Analyst) && item.Role <= MentionRole.Required && IsSupporting(item);
            }
        }

        var besideOthers = BesideOthers(best);
        var top = 0d;
        foreach (ref readonly var item in best)
        {
            if (knowledge.Technologies[item.Technology].IsLanguage)
            {
                var score =
                    Weigh(item, isOneOfMany: required > FewLanguages)
                    + besideOthers
                    + _ofFrameworks[item.Technology]
                    + (IsOnlyHope(item, title, languages, required) ? Alone : 0)
                    + (isQuerying ? OfAnalyst(item) : 0)
                    + (languages > 1 && !title.HasFlag(Cue.DataWork) && IsSupporting(item) ? Supporting : 0);
                _scores[item.Technology] = score;
                top = Math.Max(top, score);
            }
        }

        return top;
    }

    // Where many are needed, not merely one of them, naming one once says little.
    private double BesideOthers(ReadOnlySpan<Occurrence> best)
    {
        var needed = 0;
        foreach (ref readonly var item in best)
        {
            var isNeeded = item.Role <= MentionRole.Required && !_isOnlyOneOf[item.Technology];
            needed += isNeeded && knowledge.Technologies[item.Technology].IsLanguage ? 1 : 0;
        }

        return needed >= ManyNeeded ? BesideMany : 0;
    }

    // A nice-to-have is what the job is about where it is the only language, or where none is asked for and it is what they lean to.
    private bool IsOnlyHope(in Occurrence item, Cue title, int languages, int required) =>
        item.Role == MentionRole.Preferred
        && title.HasFlag(Cue.Role)
        && !IsSupporting(item)
        && (languages == 1 || (required == 0 && languages <= Most && item.IsLeaning));

    // Analysts query; another language counts where it is asked for in one breath: "SQL and Python".
    private double OfAnalyst(in Occurrence item) =>
        item.Role == MentionRole.Title || IsSupporting(item) || _isBesideQueries[item.Technology] ? 0 : BesideQueries;

    // More languages, or more of one weight, than a job can be about: the posting does not care which.
    private bool IsAboutNone(ReadOnlySpan<Occurrence> best, double top)
    {
        var (tied, titled, required) = (0, 0, 0);
        foreach (ref readonly var item in best)
        {
            if (knowledge.Technologies[item.Technology].IsLanguage)
            {
                tied += _scores[item.Technology] >= top ? 1 : 0;
                titled += item.Role == MentionRole.Title ? 1 : 0;
                required += item.Role == MentionRole.Required ? 1 : 0;
            }
        }

        return tied > (top >= InTitle ? Most : Most + 1)
            || titled > MostInTitle
            || (titled == 0 && required > MostRequired);
    }

    private double PreferFirst(ReadOnlySpan<Occurrence> best)
    {
        var bonus = NamedFirst;
        var top = 0d;
        foreach (ref readonly var item in best)
        {
            if (bonus > 0 && item.Role <= MentionRole.Required && knowledge.Technologies[item.Technology].IsLanguage)
            {
                _scores[item.Technology] += bonus;
                top = Math.Max(top, _scores[item.Technology]);
                bonus -= NamedSecond;
            }
        }

        return top;
    }

    // "JavaScript/TypeScript" is one skill with two names more often than a choice.
    private int GroupSize(ReadOnlySpan<Occurrence> best, int group)
    {
        var size = 0;
        foreach (ref readonly var item in best)
        {
            size += item.Alternatives == group && knowledge.Technologies[item.Technology].IsLanguage ? 1 : 0;
        }

        return size;
    }

    private static double OfFramework(MentionRole role) =>
        role switch
        {
            MentionRole.Title => FrameworkInTitle,
            MentionRole.Required => FrameworkRequired,
            _ => 0,
        };

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
