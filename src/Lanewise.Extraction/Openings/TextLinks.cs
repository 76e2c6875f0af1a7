using System.Runtime.InteropServices;

namespace Lanewise.Extraction.Openings;

/// <summary>
/// Finds postings with similar texts by banding their signatures (locality-sensitive hashing: Leskovec, Rajaraman, Ullman, "Mining of
/// Massive Datasets", 3.4): 32 bands of 4 values, so a pair of similarity 0.7 is missed once in 6,000, one of 0.8 once in 10^7.
/// </summary>
internal static class TextLinks
{
    private const int Rows = 4;

    /// <summary>Neighbours looked at in a crowded band; equal texts are still linked through one another.</summary>
    private const int MostNeighbours = 64;

    /// <summary>The links between postings, the most similar first, then by index.</summary>
    public static List<TextLink> Of(OpeningPosting[] postings, OpeningRules rules)
    {
        var links = new List<TextLink>();
        var seen = new HashSet<(int, int)>();
        var byDay = ByDay(postings);
        for (var band = 0; band < TextSignature.Size && byDay.Length > 1; band += Rows)
        {
            foreach (var alike in Buckets(postings, byDay, band))
            {
                LinkWithin(alike, postings, rules, seen, links);
            }
        }

        links.Sort(Compare);
        return links;
    }

    /// <summary>Indices of the postings with a text, by first day, so that neighbours in a bucket are close in time.</summary>
    private static int[] ByDay(OpeningPosting[] postings) =>
        [
            .. Enumerable
                .Range(0, postings.Length)
                .Where(index => postings[index].Signature is not null)
                .OrderBy(index => postings[index].FirstDay)
                .ThenBy(index => index),
        ];

    /// <summary>The postings that share a band, where several do; nearly every posting is alone in nearly every band.</summary>
    private static Dictionary<UInt128, List<int>>.ValueCollection Buckets(
        OpeningPosting[] postings,
        int[] byDay,
        int band
    )
    {
        var alone = new Dictionary<UInt128, int>(byDay.Length);
        var buckets = new Dictionary<UInt128, List<int>>();
        foreach (var index in byDay)
        {
            var rows = postings[index].Signature!.Minima.Slice(band, Rows);
            var key = MemoryMarshal.Read<UInt128>(MemoryMarshal.AsBytes(rows));
            if (!alone.TryAdd(key, index))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _) ??= [alone[key]]).Add(index);
            }
        }

        return buckets.Values;
    }

    private static void LinkWithin(
        List<int> alike,
        OpeningPosting[] postings,
        OpeningRules rules,
        HashSet<(int, int)> seen,
        List<TextLink> links
    )
    {
        for (var start = 0; start < alike.Count; start++)
        {
            var end = Math.Min(alike.Count, start + 1 + MostNeighbours);
            for (var next = start + 1; next < end; next++)
            {
                var pair = (Math.Min(alike[start], alike[next]), Math.Max(alike[start], alike[next]));
                if (seen.Add(pair) && Similarity(postings[pair.Item1], postings[pair.Item2], rules) is { } similarity)
                {
                    links.Add(new(pair.Item1, pair.Item2, similarity));
                }
            }
        }
    }

    /// <summary>Null when the two are not one opening.</summary>
    private static double? Similarity(OpeningPosting left, OpeningPosting right, OpeningRules rules)
    {
        var untitled = left.Title.Length == 0 || right.Title.Length == 0;
        if (left.DaysApart(right) > rules.MostDaysApart || (!untitled && left.Title != right.Title))
        {
            return null;
        }

        var similarity = left.Signature!.Similarity(right.Signature!);
        return similarity >= (untitled ? rules.LeastSimilarityUntitled : rules.LeastSimilarity) ? similarity : null;
    }

    private static int Compare(TextLink left, TextLink right)
    {
        var bySimilarity = right.Similarity.CompareTo(left.Similarity);
        var byFirst = bySimilarity != 0 ? bySimilarity : left.First.CompareTo(right.First);
        return byFirst != 0 ? byFirst : left.Second.CompareTo(right.Second);
    }
}
