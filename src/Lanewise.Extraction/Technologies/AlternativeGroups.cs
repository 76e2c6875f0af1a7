using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Finds lists of languages of which one is enough: "Python, Go or Java", "one of C++, Rust", "Kotlin/Java".</summary>
internal sealed class AlternativeGroups(Knowledge knowledge, Cues cues)
{
    private const int CueWithin = 7;

    /// <summary>Writes the number of its group, from 1, into each language of an either/or list.</summary>
    public void Number(Reading reading, Span<Occurrence> occurrences)
    {
        var groups = 0;
        for (var first = 0; first < occurrences.Length; )
        {
            var end = TechnologyList.EndOf(occurrences, first);
            if (end - first > 1)
            {
                NumberList(reading, occurrences, first, end, ref groups);
            }

            first = end;
        }
    }

    private void NumberList(Reading reading, Span<Occurrence> occurrences, int first, int end, ref int groups)
    {
        while (first < end)
        {
            var isCued = IsCued(reading, occurrences, first);
            var stop = first + 1;
            while (stop < end && Continues(occurrences[stop - 1].Next, isCued))
            {
                stop++;
            }

            var joints = Joint.None;
            for (var i = first; i + 1 < stop; i++)
            {
                joints |= occurrences[i].Next;
            }

            isCued =
                isCued
                || cues.Within(reading, occurrences[stop - 1].EndToken, After(reading, occurrences[stop - 1]))
                    .HasFlag(Cue.OrOther);
            if (isCued || joints.HasFlag(Joint.Or))
            {
                Mark(occurrences[first..stop], ref groups);
            }
            else if (joints.HasFlag(Joint.Slash))
            {
                MarkSlashed(occurrences[first..stop], ref groups);
            }

            first = stop;
        }
    }

    private static int After(Reading reading, in Occurrence item) =>
        Math.Min(item.EndToken + 3, reading.Lines[item.Line].EndToken);

    private static bool Continues(Joint joint, bool isCued) =>
        joint.HasFlag(Joint.Or) || (!joint.HasFlag(Joint.Loose) && (isCued || !joint.HasFlag(Joint.And)));

    private bool IsCued(Reading reading, ReadOnlySpan<Occurrence> occurrences, int first)
    {
        var item = occurrences[first];
        var from = Math.Max(reading.SentenceOf(item.FirstToken).FirstToken, item.FirstToken - CueWithin);
        from = first > 0 ? Math.Max(from, occurrences[first - 1].EndToken) : from;
        return cues.Within(reading, from, item.FirstToken).HasFlag(Cue.Either);
    }

    private void MarkSlashed(Span<Occurrence> segment, ref int groups)
    {
        for (var first = 0; first < segment.Length; )
        {
            var end = first + 1;
            while (end < segment.Length && segment[end - 1].Next.HasFlag(Joint.Slash))
            {
                end++;
            }

            Mark(segment[first..end], ref groups);
            first = end;
        }
    }

    private void Mark(Span<Occurrence> members, ref int groups)
    {
        if (CountLanguages(members) < 2)
        {
            return;
        }

        groups++;
        foreach (ref var member in members)
        {
            member.Alternatives = member.Counts && knowledge.Technologies[member.Technology].IsLanguage ? groups : 0;
        }
    }

    private int CountLanguages(ReadOnlySpan<Occurrence> members)
    {
        var (count, last) = (0, -1);
        foreach (ref readonly var member in members)
        {
            if (member.Counts && member.Technology != last && knowledge.Technologies[member.Technology].IsLanguage)
            {
                count++;
                last = member.Technology;
            }
        }

        return count;
    }
}
