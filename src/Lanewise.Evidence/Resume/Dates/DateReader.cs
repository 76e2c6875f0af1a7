using Lanewise.Catalog.Resume;
using Lanewise.Evidence.Resume.Words;

namespace Lanewise.Evidence.Resume.Dates;

/// <summary>Reads from when to when something lasted: "Mar 2019 – Present", "03/2019 bis 08/2021", "seit 2020", "2015–2018".</summary>
internal sealed class DateReader(ResumeKnowledge knowledge)
{
    private const string Dashes = "-–—‒−‐‑→";

    private readonly DatePointReader _points = new(knowledge);
    private readonly PhraseTable<bool> _present = new(knowledge, "dates", ("present", true));
    private readonly PhraseTable<bool> _since = new(knowledge, "dates", ("since", true));
    private readonly PhraseTable<bool> _from = new(knowledge, "dates", ("from", true));
    private readonly PhraseTable<bool> _until = new(knowledge, "dates", ("until", true));

    /// <summary>The first range of a line, or its first single date where it has no range; null for none.</summary>
    public FoundDates? Read(List<Word> words)
    {
        FoundDates? single = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (At(words, at) is { } found)
            {
                if (found.IsRange)
                {
                    return found;
                }

                single ??= found;
            }
        }

        return single;
    }

    /// <summary>All dates of a line, ranges and single ones, none within another.</summary>
    public List<FoundDates> ReadAll(List<Word> words)
    {
        var all = new List<FoundDates>();
        for (var at = 0; at < words.Count; )
        {
            if (At(words, at) is { } found)
            {
                all.Add(found);
                at = words.FindIndex(at, word => word.Start >= found.End) is >= 0 and var next ? next : words.Count;
            }
            else
            {
                at++;
            }
        }

        return all;
    }

    private FoundDates? At(List<Word> words, int at)
    {
        var isSince = _since.Has(words, at, out var first);
        var isUntil = !isSince && _until.Has(words, at, out first);
        if (!isSince && !isUntil)
        {
            _ = _from.Has(words, at, out first);
        }

        if (MonthsOfOneYear(words, first) is { } together)
        {
            return Found(words, at, together.End, new(together.From, together.To, false), true);
        }

        if (_points.Read(words, first) is not { } from || (from.IsShort && !IsJoined(words, from.End)))
        {
            return null;
        }

        if (isUntil)
        {
            return Found(words, at, from.End, new(null, from.Point, false), true);
        }

        return Joined(words, at, from) ?? Single(words, at, from, isSince);
    }

    private FoundDates? Joined(List<Word> words, int at, DatePointReader.PointRead from)
    {
        if (from.LastYear is { } last)
        {
            return Found(words, at, from.End, new(from.Point, new DatePoint(last, null), false), true);
        }

        if (!IsJoint(words, from.End, out var second))
        {
            return null;
        }

        if (_present.Has(words, second, out var end))
        {
            return Found(words, at, end, new(from.Point, null, true), true);
        }

        if (_points.Read(words, second) is { } to)
        {
            return Found(words, at, to.End, new(from.Point, to.Point, false), true);
        }

        // "2019 –" at the end of a line lasts.
        var isOpen = words[from.End].IsSign(Dashes) && (second >= words.Count || words[second].IsSign("(|·,"));
        return isOpen ? Found(words, at, second, new(from.Point, null, true), true) : null;
    }

    private static FoundDates? Single(List<Word> words, int at, DatePointReader.PointRead from, bool isSince) =>
        from.IsShort ? null : Found(words, at, from.End, new(from.Point, null, isSince), isSince);

    private bool IsJoined(List<Word> words, int end) =>
        IsJoint(words, end, out var second)
        && (_present.Has(words, second, out _) || _points.Read(words, second) is not null);

    private bool IsJoint(List<Word> words, int at, out int end)
    {
        end = at + 1;
        return at < words.Count && (words[at].IsSign(Dashes) || _until.Has(words, at, out end));
    }

    // "March – September 2019", "03–09/2019".
    private (DatePoint From, DatePoint To, int End)? MonthsOfOneYear(List<Word> words, int at) =>
        _points.MonthAlone(words, at) is { } month
        && IsJoint(words, month.End, out var second)
        && _points.Read(words, second) is { Point.MonthOfYear: { } last } to
        && last >= month.Month
            ? (new(to.Point.Year, month.Month), to.Point, to.End)
            : null;

    private static FoundDates Found(List<Word> words, int at, int end, DateRange range, bool isRange) =>
        new(range, isRange, words[at].Start, words[end - 1].End);
}
