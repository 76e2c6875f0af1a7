using System.Runtime.InteropServices;

namespace Lanewise.Extraction.Openings;

/// <summary>Tells the employer's numbers of openings from what people write where they have none ("EVERGREEN", "See ID").</summary>
internal static class Requisitions
{
    /// <summary>The requisition of each posting where it identifies one opening; else null.</summary>
    /// <param name="postings">All postings of one employer.</param>
    /// <param name="mostTitles">Most different titles that one opening is advertised under.</param>
    public static string?[] Of(OpeningPosting[] postings, int mostTitles)
    {
        var titles = new Dictionary<(string, string), HashSet<string>>();
        foreach (var posting in postings)
        {
            if (posting.Requisition is { } requisition)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    titles,
                    (posting.Source, requisition),
                    out _
                );
                (known ??= new(StringComparer.Ordinal)).Add(posting.Title);
            }
        }

        return Array.ConvertAll(
            postings,
            posting =>
                posting.Requisition is { } requisition
                && requisition.Any(char.IsDigit)
                && titles[(posting.Source, requisition)].Count <= mostTitles
                    ? requisition
                    : null
        );
    }
}
