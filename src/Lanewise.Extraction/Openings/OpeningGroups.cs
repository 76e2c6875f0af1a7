namespace Lanewise.Extraction.Openings;

/// <summary>Groups the postings of one employer into openings. Pure; the order of the postings does not matter.</summary>
public static class OpeningGroups
{
    /// <summary>Groups postings by requisition, then by text, then by title and place in succession.</summary>
    /// <param name="postings">All postings of one employer, or of unknown ones; ids are distinct.</param>
    /// <param name="rules">The thresholds to group by.</param>
    /// <returns>For each posting, in the order given, the least id of its group.</returns>
    public static string[] Group(IReadOnlyList<OpeningPosting> postings, OpeningRules rules)
    {
        var ordered = postings.Select((posting, index) => (posting, index)).ToArray();
        Array.Sort(ordered, (left, right) => string.CompareOrdinal(left.posting.Id, right.posting.Id));
        var sorted = Array.ConvertAll(ordered, pair => pair.posting);
        var sets = Link(sorted, rules);

        var openings = new string[postings.Count];
        for (var index = 0; index < sorted.Length; index++)
        {
            openings[ordered[index].index] = sorted[sets.Find(index)].Id;
        }

        return openings;
    }

    private static OpeningSets Link(OpeningPosting[] postings, OpeningRules rules)
    {
        var requisitions = rules.LinksRequisitions
            ? Requisitions.Of(postings, rules.MostTitlesOfRequisition)
            : new string?[postings.Length];
        var sets = new OpeningSets(postings, requisitions);
        LinkRequisitions(postings, requisitions, sets);
        foreach (var link in TextLinks.Of(postings, rules))
        {
            sets.TryUnite(link.First, link.Second);
        }

        if (rules.LinksTitles)
        {
            TitleChains.Link(postings, sets, rules.MostDaysApart);
        }

        return sets;
    }

    private static void LinkRequisitions(OpeningPosting[] postings, string?[] requisitions, OpeningSets sets)
    {
        var first = new Dictionary<(string Source, string Requisition), int>();
        for (var index = 0; index < postings.Length; index++)
        {
            if (requisitions[index] is { } requisition && !first.TryAdd((postings[index].Source, requisition), index))
            {
                sets.TryUnite(first[(postings[index].Source, requisition)], index);
            }
        }
    }
}
