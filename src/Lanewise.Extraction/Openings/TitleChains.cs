namespace Lanewise.Extraction.Openings;

/// <summary>
/// Links postings without texts that follow one another under one title and place: a repost. Two that were open on one day are two
/// openings, so each posting continues at most one chain, the one that ended last.
/// </summary>
internal static class TitleChains
{
    public static void Link(OpeningPosting[] postings, OpeningSets sets, int mostDaysApart)
    {
        var groups = Enumerable
            .Range(0, postings.Length)
            .Where(index => postings[index].Title.Length > 0)
            .GroupBy(index => (postings[index].Source, postings[index].Title, postings[index].Location))
            .Where(group => group.Skip(1).Any());
        foreach (var group in groups)
        {
            LinkGroup(postings, [.. group.OrderBy(index => postings[index].FirstDay)], sets, mostDaysApart);
        }
    }

    private static void LinkGroup(OpeningPosting[] postings, int[] byDay, OpeningSets sets, int mostDaysApart)
    {
        var ends = new List<int>();
        foreach (var next in byDay)
        {
            var chain = LastEnded(postings, ends, next, mostDaysApart);
            if (chain >= 0 && MayLink(postings[ends[chain]], postings[next]) && sets.TryUnite(ends[chain], next))
            {
                ends[chain] = next;
            }
            else
            {
                ends.Add(next);
            }
        }
    }

    /// <summary>Where both have a text, the texts have already decided.</summary>
    private static bool MayLink(OpeningPosting left, OpeningPosting right) =>
        left.Signature is null || right.Signature is null;

    /// <summary>The chain that ended last before a posting began, at most some days before; -1 for none.</summary>
    private static int LastEnded(OpeningPosting[] postings, List<int> ends, int next, int mostDaysApart)
    {
        var best = -1;
        for (var chain = 0; chain < ends.Count; chain++)
        {
            var gap = postings[next].FirstDay.DayNumber - postings[ends[chain]].LastDay.DayNumber;
            if (
                gap > 0
                && gap <= mostDaysApart
                && (best < 0 || postings[ends[chain]].LastDay > postings[ends[best]].LastDay)
            )
            {
                best = chain;
            }
        }

        return best;
    }
}
