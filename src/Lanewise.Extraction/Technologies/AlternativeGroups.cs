using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Finds lists of languages of which one is enough: "Python, Go or Java", "one of C++, Rust", "Kotlin/Java".</summary>
internal sealed class AlternativeGroups(Knowledge knowledge, EitherCues cues)
{
    // By technology: its longest list, 0 but for those of the posting being read.
    private readonly int[] _longest = new int[knowledge.Technologies.Length];

    /// <summary>Writes the number of its group, from 1, into each language of an either/or list.</summary>
    public void Number(Reading reading, Span<Occurrence> occurrences)
    {
        var groups = 0;
        for (var first = 0; first < occurrences.Length; )
        {
            var end = TechnologyList.EndOf(occurrences, first);
            while (first + 1 < end)
            {
                first = NumberList(reading, occurrences, first, end, ref groups);
            }

            first = end;
        }

        if (groups > 1)
        {
            OneGroupEach(occurrences, groups);
        }
    }

    // The end of what was read, from which the rest of the list is read as another one.
    private int NumberList(Reading reading, Span<Occurrence> occurrences, int first, int end, ref int groups)
    {
        var ahead = cues.Ahead(reading, occurrences, first);
        var stop = first + 1;
        while (stop < end && Continues(occurrences[stop - 1].Next, ahead != Cue.None))
        {
            stop++;
        }

        var behind = cues.Behind(reading, occurrences[stop - 1]);
        var lastOr = LastOr(occurrences[first..stop]);
        if (lastOr >= 0 && (ahead | behind) == Cue.None)
        {
            stop = EndAfterOr(occurrences, first + lastOr + 1, stop);
        }

        var list = occurrences[first..stop];
        var isEither = lastOr >= 0 || (ahead | behind).HasFlag(Cue.Either);
        if (isEither || ((ahead | behind) != Cue.None && IsMainlyLanguages(list)))
        {
            Mark(list, ref groups);
        }
        else
        {
            MarkSlashed(reading, list, ref groups);
        }

        return stop;
    }

    private static bool Continues(Joint joint, bool isCued) =>
        !joint.HasFlag(Joint.Apart)
        && (
            joint.HasFlag(Joint.Or)
            || (isCued ? !joint.HasFlag(Joint.Far) : (joint & (Joint.Loose | Joint.And)) == Joint.None)
        );

    private int LastOr(ReadOnlySpan<Occurrence> list)
    {
        for (var i = list.Length - 2; i >= 0; i--)
        {
            if (list[i].Next.HasFlag(Joint.Or) && IsChoice(list[i], list[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }

    // "Python, SQL, Snowflake or BigQuery" leaves no choice of language, nor does "(Python/Java) or Terraform".
    private bool IsChoice(in Occurrence item, in Occurrence next) =>
        IsLanguage(next) || (IsLanguage(item) && !item.Next.HasFlag(Joint.Closed));

    // "Java or Kotlin, Docker, SQL": what a comma adds after the last "or" is no choice.
    private static int EndAfterOr(ReadOnlySpan<Occurrence> occurrences, int last, int end)
    {
        while (last + 1 < end && !occurrences[last].Next.HasFlag(Joint.Comma))
        {
            last++;
        }

        return last + 1;
    }

    private void MarkSlashed(Reading reading, Span<Occurrence> segment, ref int groups)
    {
        for (var first = 0; first < segment.Length; )
        {
            var end = first + 1;
            while (end < segment.Length && segment[end - 1].Next.HasFlag(Joint.Slash))
            {
                end++;
            }

            var run = segment[first..end];
            if (IsMainlyLanguages(run) && !cues.IsTogether(reading, run))
            {
                Mark(run, ref groups);
            }

            first = end;
        }
    }

    private void Mark(Span<Occurrence> members, ref int groups)
    {
        if (CountLanguages(members).Languages < 2)
        {
            return;
        }

        groups++;
        foreach (ref var member in members)
        {
            member.Alternatives = IsLanguage(member) ? groups : 0;
        }
    }

    // "Linux / Python / Django / React / TypeScript" is a stack, whatever joins it.
    private bool IsMainlyLanguages(ReadOnlySpan<Occurrence> members)
    {
        var (languages, others) = CountLanguages(members);
        return languages > others;
    }

    private (int Languages, int Others) CountLanguages(ReadOnlySpan<Occurrence> members)
    {
        var (languages, others, last) = (0, 0, -1);
        foreach (ref readonly var member in members)
        {
            if (member.Counts && member.Technology != last)
            {
                var isLanguage = IsLanguage(member);
                languages += isLanguage ? 1 : 0;
                others += isLanguage ? 0 : 1;
                last = member.Technology;
            }
        }

        return (languages, others);
    }

    private bool IsLanguage(in Occurrence item) => item.Counts && knowledge.Technologies[item.Technology].IsLanguage;

    // A posting may offer a language in several lists, and a language has one number: that of its longest list.
    private void OneGroupEach(Span<Occurrence> occurrences, int groups)
    {
        Span<int> sizes = groups < 64 ? stackalloc int[groups + 1] : new int[groups + 1];
        sizes.Clear();
        foreach (ref readonly var item in occurrences)
        {
            sizes[item.Alternatives]++;
        }

        sizes[0] = 0;
        NoteLongest(occurrences, sizes);
        foreach (ref var item in occurrences)
        {
            var longest = _longest[item.Technology];
            item.Alternatives =
                item.Alternatives > 0 && sizes[longest] > sizes[item.Alternatives] ? longest : item.Alternatives;
        }

        DropLone(occurrences, sizes);
    }

    // The first of those that are as long.
    private void NoteLongest(ReadOnlySpan<Occurrence> occurrences, ReadOnlySpan<int> sizes)
    {
        foreach (ref readonly var item in occurrences)
        {
            _longest[item.Technology] = 0;
        }

        foreach (ref readonly var item in occurrences)
        {
            ref var longest = ref _longest[item.Technology];
            longest = sizes[item.Alternatives] > sizes[longest] ? item.Alternatives : longest;
        }
    }

    // A group whose other members went to longer ones is none.
    private static void DropLone(Span<Occurrence> occurrences, Span<int> only)
    {
        const int None = -1;
        const int Several = -2;
        only.Fill(None);
        foreach (ref readonly var item in occurrences)
        {
            ref var technology = ref only[item.Alternatives];
            technology = technology == None || technology == item.Technology ? item.Technology : Several;
        }

        foreach (ref var item in occurrences)
        {
            item.Alternatives = only[item.Alternatives] == Several ? item.Alternatives : 0;
        }
    }
}
